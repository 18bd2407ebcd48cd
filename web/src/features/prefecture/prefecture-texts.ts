import { prefecture as easy } from '@tsunagi/texts/easy/prefecture';
import { prefecture as en } from '@tsunagi/texts/en/prefecture';
import { prefecture as ja, type PrefectureTexts } from '@tsunagi/texts/ja/prefecture';
import type { Lang } from '../../lib/lang.ts';

/** The words of the prefectures' pages by language. */
export const prefectureTexts: Record<Lang, PrefectureTexts> = { ja, easy, en };
