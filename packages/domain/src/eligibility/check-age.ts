import type { Finding, FindingVerdict } from './check-eligibility.ts';
import type { AgeRange, EligibilityCriteria, PersonFacts } from './criteria.ts';

/** How many years beyond a soft edge (ぐらい・おおむね) a place may still be asked. Decision 0002. */
export const softEdgeMarginYears = 5;

/** The finding about age; none when the resource has no edge at all. */
export function checkAge(range: EligibilityCriteria['age'], facts: PersonFacts): Finding[] {
  if (!range || (range.minYears == null && range.maxYears == null)) return [];
  const known = knownAge(range, facts);
  const { verdict, soft } =
    known == null ? { verdict: 'UNKNOWN' as const, soft: anySoft(range) } : judge(range, known);
  return [
    {
      criterion: 'AGE',
      verdict,
      weight: 'REQUIRED',
      soft,
      ageOf: range.of,
      ...(range.minYears != null && { minYears: range.minYears }),
      ...(range.maxYears != null && { maxYears: range.maxYears }),
      ...(known != null && { ageYears: known }),
    },
  ];
}

/** When another comes in the person's stead, the age we were told is not the visitor's. */
function knownAge(range: AgeRange, { role, ageYears }: PersonFacts): number | null | undefined {
  const isAnothers = range.of === 'VISITOR' && (role === 'FAMILY' || role === 'SUPPORTER');
  return isAnothers ? null : ageYears;
}

const anySoft = (range: AgeRange): boolean =>
  range.maxYears != null ? range.maxSoft === true : range.minSoft === true;

function judge(range: AgeRange, age: number): { verdict: FindingVerdict; soft: boolean } {
  if (range.minYears != null && age < range.minYears) return beyond(range.minYears - age, range.minSoft);
  if (range.maxYears != null && age > range.maxYears) return beyond(age - range.maxYears, range.maxSoft);
  return { verdict: 'MEETS', soft: anySoft(range) };
}

function beyond(years: number, isSoft: boolean | undefined): { verdict: FindingVerdict; soft: boolean } {
  const mayAsk = isSoft === true && years <= softEdgeMarginYears;
  return { verdict: mayAsk ? 'UNKNOWN' : 'FAILS', soft: isSoft === true };
}
