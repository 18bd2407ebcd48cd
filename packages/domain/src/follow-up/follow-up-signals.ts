import type { CoverageClass } from '../coverage/municipality-coverage.ts';

/** Why a municipality may need to be visited before others (R127). */
export const followUpSignals = [
  'NO_WINDOW',
  'NO_SCHEME',
  'NO_CONSULTATIONS',
  'FAR_FROM_CENTER',
  'UNANSWERED_REFERRALS',
  'THIN_COVERAGE',
  'STALE_ENTRIES',
  'CHALLENGES',
  'NOT_ANSWERED',
] as const;
export type FollowUpSignal = (typeof followUpSignals)[number];

/** What is known of a municipality. null: nobody has said; that is no reason by itself, and never a "no". */
export interface FollowUpFacts {
  readonly code: string;
  readonly hasFirstWindow: boolean | null;
  /** Of the schemes (困窮, 重層, ひきこもり) it was asked about, how many it runs. */
  readonly schemes: { readonly asked: number; readonly running: number } | null;
  /** In a year; a small number comes as FEW, since it could point at somebody. */
  readonly consultations: 'NONE' | 'FEW' | 'SOME' | null;
  readonly minutesToCenter: number | null;
  readonly unansweredReferrals: number | null;
  readonly coverage: CoverageClass | null;
  readonly entries: { readonly listed: number; readonly overdue: number } | null;
  /** How many challenges it stated itself. */
  readonly challenges: number | null;
  /** Whether it has answered the yearly questions. */
  readonly hasAnswered: boolean | null;
}

/** How strong a signal can be. Whole numbers, so that sums are exact. */
export const fullStrength = 10;

const clamp = (strength: number): number => Math.max(0, Math.min(fullStrength, Math.round(strength)));

/** Minutes to the center up to which nothing is said, and from which it is as far as can be. */
export const centerMinutes = { near: 30, far: 120 } as const;

const consultationStrength = { NONE: fullStrength, FEW: 5, SOME: 0 } as const;
const coverageStrength: Readonly<Record<CoverageClass, number>> = {
  TO_10: 0,
  TO_15: 2,
  TO_20: 4,
  TO_30: 6,
  BEYOND: 8,
  ASK_ONLY: 9,
  NOTHING: fullStrength,
};

/** Each signal's strength from 0 to 10, or null where nobody has said. Grows with what it is about, never falls. */
const strengths: Readonly<Record<FollowUpSignal, (facts: FollowUpFacts) => number | null>> = {
  NO_WINDOW: ({ hasFirstWindow }) =>
    hasFirstWindow === null ? null : clamp(hasFirstWindow ? 0 : fullStrength),
  NO_SCHEME: ({ schemes }) =>
    schemes === null || schemes.asked === 0
      ? null
      : clamp((fullStrength * (schemes.asked - schemes.running)) / schemes.asked),
  NO_CONSULTATIONS: ({ consultations }) =>
    consultations === null ? null : consultationStrength[consultations],
  FAR_FROM_CENTER: ({ minutesToCenter }) =>
    minutesToCenter === null
      ? null
      : clamp(
          (fullStrength * (minutesToCenter - centerMinutes.near)) / (centerMinutes.far - centerMinutes.near),
        ),
  UNANSWERED_REFERRALS: ({ unansweredReferrals }) =>
    unansweredReferrals === null ? null : clamp(unansweredReferrals * 2),
  THIN_COVERAGE: ({ coverage }) => (coverage === null ? null : coverageStrength[coverage]),
  STALE_ENTRIES: ({ entries }) =>
    entries === null || entries.listed === 0
      ? null
      : clamp((fullStrength * entries.overdue) / entries.listed),
  CHALLENGES: ({ challenges }) => (challenges === null ? null : clamp(challenges)),
  NOT_ANSWERED: ({ hasAnswered }) => (hasAnswered === null ? null : clamp(hasAnswered ? 0 : fullStrength)),
};

/** How strong a signal is for a municipality: 0 to 10; null where nobody has said. */
export const strengthOf = (signal: FollowUpSignal, facts: FollowUpFacts): number | null =>
  strengths[signal](facts);
