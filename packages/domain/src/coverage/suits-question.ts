import type { FrequencyClass } from '../directory/codes.ts';
import {
  checkEligibility,
  type EligibilityVerdict,
  type Finding,
  type FindingVerdict,
} from '../eligibility/check-eligibility.ts';
import type { EligibilityCriteria } from '../eligibility/criteria.ts';
import {
  ageBands,
  type CoveragePlace,
  type CoverageQuestion,
  type WishedFrequency,
} from './coverage-question.ts';

/** Whether a place suits a question, wherever somebody lives: the eligibility of all who are meant, and how often it opens. */
export interface Suit {
  readonly verdict: EligibilityVerdict;
  readonly findings: readonly Finding[];
  readonly frequency: FindingVerdict;
}

/** Whether a place suits a question. One that suits some of an age band and not others is asked: so is how often, unsaid. */
export function suitOf(place: CoveragePlace, question: CoverageQuestion): Suit {
  const { verdict, findings } = eligibilityOf(place, question);
  const frequency = checkFrequency(place.frequency, question.frequency);
  if (verdict === 'DOES_NOT_FIT' || frequency === 'FAILS')
    return { verdict: 'DOES_NOT_FIT', findings, frequency };
  return { verdict: frequency === 'UNKNOWN' ? 'ASK' : verdict, findings, frequency };
}

function eligibilityOf({ criteria, life }: CoveragePlace, { role, age }: CoverageQuestion) {
  if (age === null) return checkEligibility({ ...criteria, age: null }, { role }, life);
  const [first, ...others] = tellingAges(criteria, ageBands[age]).map((ageYears) =>
    checkEligibility(criteria, { role, ageYears }, life),
  );
  const isAlike = others.every(({ verdict }) => verdict === first!.verdict);
  return isAlike ? first! : checkEligibility(criteria, { role }, life);
}

/** The ages of a band that decide for all of it: its ends, and the edges of the place that lie between. */
export function tellingAges(
  { age }: EligibilityCriteria,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const edges = [age?.minYears, age?.maxYears].filter((edge) => edge != null && edge > from && edge < to);
  return [from, ...(edges as number[]), to];
}

const often: readonly FrequencyClass[] = ['RARELY', 'MONTHLY', 'WEEKLY', 'DAILY'];

/** Whether a place opens as often as is wished. How often it opens, unsaid, is unknown and never too seldom. */
export function checkFrequency(frequency: FrequencyClass, wished: WishedFrequency | null): FindingVerdict {
  if (wished === null) return 'MEETS';
  if (frequency === 'UNKNOWN') return 'UNKNOWN';
  return often.indexOf(frequency) >= often.indexOf(wished) ? 'MEETS' : 'FAILS';
}
