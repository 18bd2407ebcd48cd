import { reply as easy } from '@tsunagi/texts/easy/reply';
import { reply as en } from '@tsunagi/texts/en/reply';
import { reply as ja, type ReplyTexts } from '@tsunagi/texts/ja/reply';
import type { Lang } from '../../lib/lang.ts';

/** Words of the page on which a letter is answered, by language. */
export const replyTexts: Record<Lang, ReplyTexts> = { ja, easy, en };
