import { slip as easy } from '@tsunagi/texts/easy/slip';
import { slip as en } from '@tsunagi/texts/en/slip';
import { slip as ja, type SlipTexts } from '@tsunagi/texts/ja/slip';
import type { Lang } from '../../lib/lang.ts';

/** Words of the page of the slip, by language. */
export const slipTexts: Record<Lang, SlipTexts> = { ja, easy, en };
