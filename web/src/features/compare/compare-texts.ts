import { compare as easy } from '@tsunagi/texts/easy/compare';
import { compare as en } from '@tsunagi/texts/en/compare';
import { type CompareTexts, compare as ja } from '@tsunagi/texts/ja/compare';
import type { Lang } from '../../lib/lang.ts';

/** The words of the comparison by language. */
export const compareTexts: Record<Lang, CompareTexts> = { ja, easy, en };
