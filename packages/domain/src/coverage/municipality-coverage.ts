import { estimateTravel } from '../travel/estimate-travel.ts';
import type { CoverageHome, CoveragePlace, CoverageQuestion, TravelWay } from './coverage-question.ts';

/** A place that one travels to, how far it is, and where the minutes come from. */
export interface Reached {
  readonly placeId: string;
  readonly meters: number;
  /** null where nobody would walk. */
  readonly minutes: number | null;
  readonly minutesFrom: 'ESTIMATE' | 'MEASURED';
}

/** How far the nearest usable place is, in five steps; or that one can only ask; or that nothing is listed. */
export const coverageClasses = ['TO_10', 'TO_15', 'TO_20', 'TO_30', 'BEYOND', 'ASK_ONLY', 'NOTHING'] as const;
export type CoverageClass = (typeof coverageClasses)[number];

/** Kilometers at which one step ends and the next begins; the end belongs to the nearer one. */
export const coverageSteps = { TO_10: 10, TO_15: 15, TO_20: 20, TO_30: 30 } as const;

/** Whether there is something in the time one would travel. ASK: nothing sure, yet one that may be asked. */
export const coverageReaches = ['WITHIN', 'ASK', 'BEYOND'] as const;
export type CoverageReach = (typeof coverageReaches)[number];

/** The best that is there without travelling: online, by telephone, at home. */
export type WithoutTravel = 'USABLE' | 'ASK' | null;

/** What one municipality's residents have. */
export interface MunicipalityCoverage {
  readonly code: string;
  /** The nearest place they may use. */
  readonly usable: Reached | null;
  /** A place still nearer that may be asked, or the nearest of those if none is usable. */
  readonly ask: Reached | null;
  readonly withoutTravel: WithoutTravel;
  readonly class: CoverageClass;
  readonly reach: CoverageReach;
}

/** Where a place lies from a home. */
export function reached(
  placeId: string,
  meters: number,
  way: TravelWay,
  measured: ReadonlyMap<string, number> | undefined,
): Reached {
  const known = measured?.get(placeId);
  if (known !== undefined) return { placeId, meters, minutes: known, minutesFrom: 'MEASURED' };
  const { carMinutes, walkMinutes } = estimateTravel(meters);
  return { placeId, meters, minutes: way === 'CAR' ? carMinutes : walkMinutes, minutesFrom: 'ESTIMATE' };
}

/** Nearer first: by minutes, by meters where they are equal or an estimate has none, by id last, so that no order of places matters. */
export function compareReached(one: Reached, other: Reached): number {
  const [minutes, others] = [
    one.minutes ?? Number.POSITIVE_INFINITY,
    other.minutes ?? Number.POSITIVE_INFINITY,
  ];
  if (minutes !== others) return minutes - others;
  return one.meters - other.meters || compareIds(one.placeId, other.placeId);
}

const compareIds = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** A municipality's coverage from what was found nearest: the one place where class and reach are decided. */
export function municipalityCoverage(
  { code }: Pick<CoverageHome, 'code'>,
  question: Pick<CoverageQuestion, 'withinMinutes'>,
  found: Pick<MunicipalityCoverage, 'usable' | 'ask' | 'withoutTravel'>,
): MunicipalityCoverage {
  const isNear = (one: Reached | null) => one?.minutes != null && one.minutes <= question.withinMinutes;
  const maybe: CoverageReach = isNear(found.ask) ? 'ASK' : 'BEYOND';
  return { code, ...found, class: classOf(found), reach: isNear(found.usable) ? 'WITHIN' : maybe };
}

function classOf({ usable, ask }: Pick<MunicipalityCoverage, 'usable' | 'ask'>): CoverageClass {
  if (usable === null) return ask === null ? 'NOTHING' : 'ASK_ONLY';
  const step = Object.entries(coverageSteps).find(([, kilometers]) => usable.meters <= kilometers * 1_000);
  return step ? (step[0] as keyof typeof coverageSteps) : 'BEYOND';
}

/** How many municipalities are in each class: what a legend counts. */
export function countClasses(all: readonly MunicipalityCoverage[]): Readonly<Record<CoverageClass, number>> {
  const counts = Object.fromEntries(coverageClasses.map((one) => [one, 0])) as Record<CoverageClass, number>;
  for (const one of all) counts[one.class] += 1;
  return counts;
}

/** The places of the question's kind: others are not looked at, and are never "too far". */
export const placesOfKind = (
  places: readonly CoveragePlace[],
  { kind }: Pick<CoverageQuestion, 'kind'>,
): CoveragePlace[] => places.filter((place) => place.kind === kind);
