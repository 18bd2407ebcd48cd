import type { CoverageGrounds, TravelWay } from '../coverage/coverage-question.ts';
import { reached } from '../coverage/municipality-coverage.ts';
import type { LngLat } from '../directory/record.ts';

/** So many people would come from there: registered without names (R049). */
export interface RegisteredDemand {
  readonly id: string;
  readonly people: number;
  readonly position: LngLat;
}

/** A room that could be the place: one that exists, a town hall. */
export interface VenueCandidate {
  readonly id: string;
  readonly position: LngLat;
}

/** What is sought: the best of at most so many venues, within the time people would travel. */
export interface SitingQuestion {
  readonly venues: number;
  readonly way: TravelWay;
  readonly withinMinutes: number;
  /** Those who have something in reach already: told, and never counted as won. */
  readonly served?: ReadonlySet<string>;
}

/** How people come to a venue of a plan. */
export interface DemandReached {
  readonly demandId: string;
  readonly people: number;
  /** The nearest venue of the plan within the time; null: none. */
  readonly venueId: string | null;
  readonly meters: number | null;
  readonly minutes: number | null;
  readonly isServedAlready: boolean;
}

/** What some venues reach. */
export interface SitingPlan {
  readonly venueIds: readonly string[];
  /** People within reach of the plan who had nothing before. */
  readonly won: number;
  readonly servedAlready: number;
  readonly left: number;
  readonly demand: readonly DemandReached[];
}

/** Which demand each candidate reaches, worked out once. Nothing in it depends on the order it was given in. */
export interface SitingTable {
  readonly demand: readonly RegisteredDemand[];
  readonly served: ReadonlySet<string>;
  readonly candidates: readonly (VenueCandidate & { readonly reaches: ReadonlyMap<string, ReachedWithin> })[];
}

/** How far a demand has to a venue that it reaches in time. */
interface ReachedWithin {
  readonly meters: number;
  readonly minutes: number;
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : Number(one.id > other.id);

/** Who reaches which venue in time. Walking that nobody would do is no reach. */
export function sitingTable(
  demand: readonly RegisteredDemand[],
  candidates: readonly VenueCandidate[],
  question: SitingQuestion,
  { metersBetween, measured }: Pick<CoverageGrounds, 'metersBetween' | 'measured'>,
): SitingTable {
  const sorted = [...demand].sort(byId);
  return {
    demand: sorted,
    served: question.served ?? new Set(),
    candidates: [...candidates].sort(byId).map((venue) => ({
      ...venue,
      reaches: new Map(
        sorted.flatMap(({ id, position }) => {
          const meters = metersBetween(position, venue.position);
          const { minutes } = reached(venue.id, meters, question.way, measured?.get(id));
          return minutes !== null && minutes <= question.withinMinutes ? [[id, { meters, minutes }]] : [];
        }),
      ),
    })),
  };
}

/** What chosen venues reach, whoever chose them: the one place where a plan is counted. */
export function planOf(venueIds: readonly string[], table: SitingTable): SitingPlan {
  const chosen = table.candidates.filter(({ id }) => venueIds.includes(id));
  const demand = table.demand.map(({ id, people }): DemandReached => {
    const [near] = chosen
      .flatMap((venue) => {
        const way = venue.reaches.get(id);
        return way ? [{ id: venue.id, ...way }] : [];
      })
      .sort((one, other) => one.minutes - other.minutes || one.meters - other.meters || byId(one, other));
    return {
      demandId: id,
      people,
      venueId: near?.id ?? null,
      meters: near?.meters ?? null,
      minutes: near?.minutes ?? null,
      isServedAlready: table.served.has(id),
    };
  });
  const people = (which: (one: DemandReached) => boolean) =>
    demand.filter(which).reduce((sum, one) => sum + one.people, 0);
  return {
    venueIds: chosen.map(({ id }) => id),
    won: people((one) => !one.isServedAlready && one.venueId !== null),
    servedAlready: people((one) => one.isServedAlready),
    left: people((one) => !one.isServedAlready && one.venueId === null),
    demand,
  };
}

/** Two plans side by side: whom both reach, whom only one, and what it means for the way. */
export interface PlanComparison {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
  /** Among people whom both reach: minutes the second spares all of them together; below zero it costs. */
  readonly minutesSpared: number;
}

/** What the second plan does otherwise than the first. Those served already are left out of both. */
export function comparePlans(first: SitingPlan, second: SitingPlan): PlanComparison {
  const others = new Map(second.demand.map((one) => [one.demandId, one]));
  const told = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0, minutesSpared: 0 };
  for (const one of first.demand) {
    const other = others.get(one.demandId);
    if (!other || one.isServedAlready) continue;
    if (one.minutes !== null && other.minutes !== null) {
      told.both += one.people;
      told.minutesSpared += one.people * (one.minutes - other.minutes);
    } else if (one.minutes !== null) told.onlyFirst += one.people;
    else if (other.minutes !== null) told.onlySecond += one.people;
    else told.neither += one.people;
  }
  return told;
}
