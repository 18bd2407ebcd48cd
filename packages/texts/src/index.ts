import { codes as codesEasy } from './easy/codes.ts';
import { findings as findingsEasy } from './easy/findings.ts';
import { refusals as refusalsEasy } from './easy/refusals.ts';
import { residency as residencyEasy } from './easy/residency.ts';
import { schedule as scheduleEasy } from './easy/schedule.ts';
import { codes as codesEn } from './en/codes.ts';
import { findings as findingsEn } from './en/findings.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { residency as residencyEn } from './en/residency.ts';
import { schedule as scheduleEn } from './en/schedule.ts';
import { type CodesTexts, codes } from './ja/codes.ts';
import { type FindingsTexts, findings } from './ja/findings.ts';
import { type RefusalsTexts, refusals } from './ja/refusals.ts';
import { type ResidencyTexts, residency } from './ja/residency.ts';
import { type ScheduleTexts, schedule } from './ja/schedule.ts';
import type { Language } from './language.ts';

export * from './language.ts';
export type * from './shapes.ts';
export type { CodesTexts, FindingsTexts, RefusalsTexts, ResidencyTexts, ScheduleTexts };

/** The sentences that follow from codes and rules; the words of each screen are entered by their own path. */
export interface RuleTexts {
  codes: CodesTexts;
  findings: FindingsTexts;
  residency: ResidencyTexts;
  schedule: ScheduleTexts;
  refusals: RefusalsTexts;
}

/** All of them by language. For the server: a browser imports the one language it shows. */
export const ruleTexts: Record<Language, RuleTexts> = {
  ja: { codes, findings, residency, schedule, refusals },
  easy: {
    codes: codesEasy,
    findings: findingsEasy,
    residency: residencyEasy,
    schedule: scheduleEasy,
    refusals: refusalsEasy,
  },
  en: {
    codes: codesEn,
    findings: findingsEn,
    residency: residencyEn,
    schedule: scheduleEn,
    refusals: refusalsEn,
  },
};
