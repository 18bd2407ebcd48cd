import {
  type CalendarDay,
  type Home,
  holderKeys,
  type Neighborhood,
  neighborhoodOf,
  prefectureOf,
} from '@tsunagi/domain';
import { LRUCache } from 'lru-cache';
import type { Reference } from '../geography/index.ts';

/** What follows from a home and a day alone, for everyone who lives there. */
export interface Surroundings {
  /** Keys of residency held that day. */
  readonly keys: number[];
  readonly neighborhood: Neighborhood;
}

/** As many homes are remembered as there are municipalities; nothing is known here of who asked. */
const mostHomes = 2_000;
const remembered = new WeakMap<Reference, LRUCache<string, Surroundings>>();
const nothing: Neighborhood = { adjacent: new Set(), area: new Set(), nextPrefectures: new Set() };

/** The surroundings of a home on a day, worked out once for each revision of the reference. */
export function surroundingsOf(home: Home | null, reference: Reference, day: CalendarDay): Surroundings {
  const shelf = remembered.get(reference) ?? new LRUCache<string, Surroundings>({ max: mostHomes });
  remembered.set(reference, shelf);
  const key = `${day} ${home?.municipalityCode ?? ''} ${home?.wardCode ?? ''}`;
  const known = shelf.get(key);
  if (known) return known;
  const found = {
    keys: holderKeys(home, reference.book, day),
    neighborhood: home ? around(home, reference, day) : nothing,
  };
  shelf.set(key, found);
  return found;
}

const around = (home: Home, reference: Reference, day: CalendarDay) =>
  neighborhoodOf(
    home,
    reference.book,
    {
      adjacent: reference.adjacent.get(home.municipalityCode) ?? [],
      nextPrefectures: reference.nextPrefectures.get(prefectureOf(home.municipalityCode)) ?? [],
    },
    day,
  );
