import type { CalendarDay, FreshnessClass, Home, Neighborhood } from '@tsunagi/domain';
import type { LngLat } from '@tsunagi/geo';
import type { Reference } from '../geography/index.ts';
import type { Person } from './person.ts';
import { surroundingsOf } from './surroundings.ts';

/** From where a question looks: a person on a day, with what lies around their home. */
export interface Standpoint extends Person {
  day: CalendarDay;
  reference: Reference;
  /** Keys of residency the person holds that day. */
  keys: number[];
  /** Where the rings begin: the home, or a town that was named where no home was said. It entitles to nothing. */
  start: Home | null;
  /** What lies around the start. */
  neighborhood: Neighborhood;
  /** The point distances are measured from: the start municipality's, never the person's own. */
  origin: LngLat | null;
}

/** The standpoint of a person on a day, looking out from their home or from a named town. */
export function standpointOf(
  person: Person,
  reference: Reference,
  day: CalendarDay,
  named: Home | null = null,
): Standpoint {
  const start = person.home ?? named;
  return {
    ...person,
    day,
    reference,
    keys: surroundingsOf(person.home, reference, day).keys,
    start,
    neighborhood: surroundingsOf(start, reference, day).neighborhood,
    origin: start ? (reference.municipalities.get(start.municipalityCode)?.position ?? null) : null,
  };
}

/** Freshness classes in the order of lists. */
export const freshnessOrder: readonly FreshnessClass[] = ['FRESH', 'AGING', 'OLD', 'NEVER'];
