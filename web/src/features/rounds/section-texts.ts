import { sectionRound as easy } from '@tsunagi/texts/easy/section-round';
import { sectionRound as en } from '@tsunagi/texts/en/section-round';
import { sectionRound as ja, type SectionRoundTexts } from '@tsunagi/texts/ja/section-round';
import type { Lang } from '../../lib/lang.ts';

/** Words of the page behind the link of a round, by language. */
export const sectionTexts: Record<Lang, SectionRoundTexts> = { ja, easy, en };
