import type { CalendarDay, FreshnessClass, Neighborhood } from '@tsunagi/domain';
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
  neighborhood: Neighborhood;
  /** The point distances are measured from: the home municipality's, never the person's own. */
  origin: LngLat | null;
}

/** The standpoint of a person on a day. */
export function standpointOf(person: Person, reference: Reference, day: CalendarDay): Standpoint {
  const { home } = person;
  return {
    ...person,
    day,
    reference,
    ...surroundingsOf(home, reference, day),
    origin: home ? (reference.municipalities.get(home.municipalityCode)?.position ?? null) : null,
  };
}

/** Freshness classes in the order of lists. */
export const freshnessOrder: readonly FreshnessClass[] = ['FRESH', 'AGING', 'OLD', 'NEVER'];
