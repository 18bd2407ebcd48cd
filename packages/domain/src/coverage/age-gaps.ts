import { coverMunicipalities } from './cover-municipalities.ts';
import {
  type AgeBand,
  ageBandNames,
  type CoverageGrounds,
  type CoverageHome,
  type CoveragePlace,
  type CoverageQuestion,
} from './coverage-question.ts';
import type { CoverageReach } from './municipality-coverage.ts';

/** The reach of one municipality for each age band: where it is not WITHIN, people of that age have a gap (R047). */
export type AgeReaches = Readonly<Record<AgeBand, CoverageReach>>;

/** For each municipality, which ages have something in the time they would travel. The age of the question plays no part. */
export function ageReaches(
  homes: readonly CoverageHome[],
  places: readonly CoveragePlace[],
  question: CoverageQuestion,
  grounds: CoverageGrounds,
): ReadonlyMap<string, AgeReaches> {
  const byBand = ageBandNames.map((age) => {
    const covered = coverMunicipalities(homes, places, { ...question, age }, grounds);
    return [age, new Map(covered.map(({ code, reach }) => [code, reach]))] as const;
  });
  return new Map(
    homes.map(({ code }) => [
      code,
      Object.fromEntries(byBand.map(([age, reaches]) => [age, reaches.get(code)!])) as AgeReaches,
    ]),
  );
}
