import { type CalendarDay, isWithin } from '../shared/calendar.ts';
import { allow, type Decision, refuse } from '../shared/decision.ts';
import { type FollowUpFacts, type FollowUpSignal, followUpSignals, strengthOf } from './follow-up-signals.ts';

/** How much a signal counts: 0 leaves it out, 10 is most. Shown beside the ranking and set by the center. */
export type FollowUpWeights = Readonly<Record<FollowUpSignal, number>>;
export const mostWeight = 10;

/** Where a center begins: what leaves people without help counts most. */
export const usualWeights: FollowUpWeights = {
  NO_WINDOW: 5,
  NO_SCHEME: 2,
  NO_CONSULTATIONS: 3,
  FAR_FROM_CENTER: 2,
  UNANSWERED_REFERRALS: 4,
  THIN_COVERAGE: 4,
  STALE_ENTRIES: 1,
  CHALLENGES: 2,
  NOT_ANSWERED: 2,
};

/** A person's own decision over the numbers: first of all, or after all others. It carries a reason and may end. */
export interface FollowUpOverride {
  readonly code: string;
  readonly put: 'FIRST' | 'LAST';
  readonly reason: string;
  readonly by: string;
  readonly since: CalendarDay;
  readonly until: CalendarDay | null;
}

/** What one signal adds. `strength` null: nobody has said, and nothing is added. */
export interface FollowUpPart {
  readonly signal: FollowUpSignal;
  readonly strength: number | null;
  readonly weight: number;
  readonly points: number;
}

/** A municipality's place in the ranking with all that put it there. */
export interface FollowUpRank {
  readonly code: string;
  readonly rank: number;
  /** The sum of the parts, exactly. */
  readonly points: number;
  readonly parts: readonly FollowUpPart[];
  readonly override: FollowUpOverride | null;
  /** Where the points alone would put it. */
  readonly rankByPoints: number;
}

/** Municipalities in the order in which to turn to them: those put first, by points, those put last; then by code. */
export function rankMunicipalities(
  all: readonly FollowUpFacts[],
  weights: FollowUpWeights,
  overrides: readonly FollowUpOverride[],
  day: CalendarDay,
): FollowUpRank[] {
  const scored = all
    .map((facts) => {
      const parts = partsOf(facts, weights);
      return { code: facts.code, parts, points: parts.reduce((sum, part) => sum + part.points, 0) };
    })
    .sort((one, other) => other.points - one.points || (one.code < other.code ? -1 : 1))
    .map((one, at) => ({ ...one, rankByPoints: at + 1, override: overrideOf(one.code, overrides, day) }));
  // A stable order: within the same put it stays by points.
  return scored
    .sort((one, other) => putRank(one.override) - putRank(other.override))
    .map((one, at) => ({ ...one, rank: at + 1 }));
}

function partsOf(facts: FollowUpFacts, weights: FollowUpWeights): FollowUpPart[] {
  return followUpSignals.map((signal) => {
    const strength = strengthOf(signal, facts);
    const weight = weights[signal];
    return { signal, strength, weight, points: (strength ?? 0) * weight };
  });
}

const putRanks = { FIRST: 0, LAST: 2 } as const;
const putRank = (override: FollowUpOverride | null): number => (override ? putRanks[override.put] : 1);

/** The override in force on a day; of several the one that was made last. */
const overrideOf = (
  code: string,
  overrides: readonly FollowUpOverride[],
  day: CalendarDay,
): FollowUpOverride | null =>
  overrides
    .filter((one) => one.code === code && isWithin(day, one.since, one.until))
    .reduce<FollowUpOverride | null>((last, one) => (last && last.since > one.since ? last : one), null);

export type FollowUpRefusal = 'REASON_MISSING' | 'DAY_PASSED' | 'NUMBER_INVALID';

/** An override needs a reason that others can read, and a last day, if any, that is not over. */
export function decideOverride(
  asked: Pick<FollowUpOverride, 'code' | 'put' | 'reason' | 'until' | 'by'>,
  day: CalendarDay,
): Decision<FollowUpOverride, FollowUpRefusal> {
  const reason = asked.reason.trim();
  if (reason === '') return refuse([{ code: 'REASON_MISSING', field: 'reason' }]);
  if (asked.until !== null && asked.until < day) return refuse([{ code: 'DAY_PASSED', field: 'until' }]);
  return allow({ ...asked, reason, since: day });
}

/** Weights as somebody set them: whole numbers from 0 to 10, all of them. */
export function readWeights(
  asked: Readonly<Partial<Record<FollowUpSignal, number>>>,
): Decision<FollowUpWeights, FollowUpRefusal> {
  const weights = { ...usualWeights, ...asked };
  const wrong = followUpSignals.filter((signal) => !isWeight(weights[signal]));
  return wrong.length > 0
    ? refuse(wrong.map((signal) => ({ code: 'NUMBER_INVALID' as const, field: signal })))
    : allow(weights);
}

const isWeight = (weight: number): boolean => Number.isInteger(weight) && weight >= 0 && weight <= mostWeight;
