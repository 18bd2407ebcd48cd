import { type CodesTexts, codes } from '@tsunagi/texts/ja/codes';
import { type FindingsTexts, findings } from '@tsunagi/texts/ja/findings';
import { type RefusalsTexts, refusals } from '@tsunagi/texts/ja/refusals';
import { type ResidencyTexts, residency } from '@tsunagi/texts/ja/residency';
import { type ScheduleTexts, schedule } from '@tsunagi/texts/ja/schedule';
import type { Lang } from './lang.ts';

/** Sentences for the codes the directory speaks. */
export interface CodeTexts {
  codes: CodesTexts;
  findings: FindingsTexts;
  residency: ResidencyTexts;
  schedule: ScheduleTexts;
  refusals: RefusalsTexts;
}

const ja: CodeTexts = { codes, findings, residency, schedule, refusals };

export const codeTexts: Record<Lang, CodeTexts> = { ja, easy: ja, en: ja };
