import { confirm as easy } from '@tsunagi/texts/easy/confirm';
import { confirm as en } from '@tsunagi/texts/en/confirm';
import { type ConfirmTexts, confirm as ja } from '@tsunagi/texts/ja/confirm';
import type { Lang } from '../../lib/lang.ts';

/** Words of the page behind the link of a letter, by language. */
export const confirmTexts: Record<Lang, ConfirmTexts> = { ja, easy, en };
