import type { AskerRole, FrequencyClass, ResourceKind } from '../directory/codes.ts';
import type { LngLat } from '../directory/record.ts';
import type { ResourceLife } from '../eligibility/check-eligibility.ts';
import type { EligibilityCriteria } from '../eligibility/criteria.ts';
import type { ResidencyLayer } from '../residency/closing.ts';
import type { KeyBook } from '../residency/key-book.ts';
import type { ResidencyRule } from '../residency/residency-rule.ts';
import type { CalendarDay } from '../shared/calendar.ts';

/** The ages a map is asked for, as people say them (R002); the outer ones are as wide as places state them. */
export const ageBands = {
  TEENS: { from: 13, to: 19 },
  TWENTIES: { from: 20, to: 29 },
  THIRTIES: { from: 30, to: 39 },
  FORTIES: { from: 40, to: 49 },
  FIFTIES: { from: 50, to: 59 },
  FROM_60: { from: 60, to: 74 },
} as const;
export type AgeBand = keyof typeof ageBands;
export const ageBandNames = Object.keys(ageBands) as readonly AgeBand[];

/** By what one goes. Public transport is no estimate: places say themselves whether it leads there. */
export const travelWays = ['CAR', 'WALK'] as const;
export type TravelWay = (typeof travelWays)[number];

/** How often at least. What is RARELY or UNKNOWN cannot be wished for. */
export const wishedFrequencies = ['DAILY', 'WEEKLY', 'MONTHLY'] as const satisfies readonly FrequencyClass[];
export type WishedFrequency = (typeof wishedFrequencies)[number];

/** What a coverage map is asked: who of which age looks for what, how often, and how long they would travel. */
export interface CoverageQuestion {
  readonly kind: ResourceKind;
  readonly role: AskerRole;
  /** null: age is left out, and what a place says of ages decides nothing. */
  readonly age: AgeBand | null;
  /** null: however often. */
  readonly frequency: WishedFrequency | null;
  readonly way: TravelWay;
  readonly withinMinutes: number;
}

/** One offering as coverage looks at it. */
export interface CoveragePlace {
  readonly id: string;
  readonly kind: ResourceKind;
  /** Where it takes place, else where its provider sits: what residency and agreements look at. */
  readonly municipalityCode: string | null;
  /** The point that may be shown; null where nobody has to travel (online, by telephone, at the person's home). */
  readonly position: LngLat | null;
  readonly rules: readonly ResidencyRule[];
  readonly criteria: EligibilityCriteria;
  readonly life: ResourceLife;
  readonly frequency: FrequencyClass;
}

/** A municipality whose residents set out from its point. */
export interface CoverageHome {
  readonly code: string;
  readonly position: LngLat;
}

/** What coverage rests on besides the places: rules and agreements of a day, the sphere, and roads where they were measured. */
export interface CoverageGrounds {
  readonly book: KeyBook;
  readonly day: CalendarDay;
  readonly layer: ResidencyLayer;
  /** Great-circle distance. */
  readonly metersBetween: (from: LngLat, to: LngLat) => number;
  /** Minutes on real roads or lines from a municipality to a place, where an operator brought them in. */
  readonly measured?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
