import { municipalityKey, prefectureOf, type Ring, rings, type SearchScope } from '@tsunagi/domain';
import type { Standpoint } from '../person/index.ts';
import type { SqlText } from './sql-text.ts';

/** The municipalities of each ring around a start; a municipality stands in its nearest ring only. */
export interface RingPlaces {
  OWN: string[];
  ADJACENT: string[];
  AREA: string[];
  PREFECTURE: string[];
  NEXT_PREFECTURE: string[];
}

const remembered = new WeakMap<Standpoint['neighborhood'], RingPlaces>();
const nowhere: RingPlaces = { OWN: [], ADJACENT: [], AREA: [], PREFECTURE: [], NEXT_PREFECTURE: [] };

/** Which municipalities make up the rings around a standpoint's start; all empty without one. */
export function ringPlaces(from: Standpoint): RingPlaces {
  if (!from.start) return nowhere;
  const known = remembered.get(from.neighborhood);
  if (known) return known;
  const places = placesAround(from.start.municipalityCode, from);
  remembered.set(from.neighborhood, places);
  return places;
}

function placesAround(start: string, { neighborhood, reference }: Standpoint): RingPlaces {
  const taken = new Set<string>();
  const take = (codes: Iterable<string>) => {
    const fresh = [...codes].filter((code) => reference.municipalities.has(code) && !taken.has(code));
    for (const code of fresh) taken.add(code);
    return fresh;
  };
  const inPrefecture = (code: string) => (reference.municipalitiesOf.get(code) ?? []).map((one) => one.code);
  return {
    OWN: take([start]),
    ADJACENT: take(neighborhood.adjacent),
    AREA: take(neighborhood.area),
    PREFECTURE: take(inPrefecture(prefectureOf(start))),
    NEXT_PREFECTURE: take([...neighborhood.nextPrefectures].flatMap(inPrefecture)),
  };
}

/** The rings a scope looks at first. */
export function ringsOfScope(scope: SearchScope, widened: boolean): readonly Ring[] {
  if (scope === 'NEAR' && !widened) return ['OWN', 'ADJACENT', 'AREA'];
  return scope === 'AWAY' ? rings.filter((ring) => ring !== 'OWN') : rings;
}

/** A ring as a condition on offering_search (alias s), or null when nothing can lie in it. */
export function ringCondition(ring: Ring, places: RingPlaces, sql: SqlText): string | null {
  if (ring === 'ONLINE') return 's.remote';
  const written = writtenOut(places);
  if (ring === 'ELSEWHERE')
    return `not s.remote and (s.place_code is null or (
      s.place_code / 1000 <> all(${sql.param(written.prefectures)}::int[])
      and s.place_code <> all(${sql.param(written.beyond)}::int[])))`;
  return places[ring].length === 0 ? null : `s.place_code = any(${sql.param(written[ring])}::int[])`;
}

/** The towns of the rings as PostgreSQL writes arrays: hundreds of codes need not be written anew for each question. */
type WrittenPlaces = Record<keyof RingPlaces | 'prefectures' | 'beyond', string>;
const written = new WeakMap<RingPlaces, WrittenPlaces>();

function writtenOut(places: RingPlaces): WrittenPlaces {
  const known = written.get(places);
  if (known) return known;
  const arrayOf = (codes: Iterable<string>) => `{${[...codes].map(municipalityKey).join(',')}}`;
  // Whole prefectures are left out by two digits; nearer towns that lie beyond them by name.
  const prefectures = new Set(
    [...places.OWN, ...places.PREFECTURE, ...places.NEXT_PREFECTURE].map(prefectureOf),
  );
  const near = Object.values(places).flat() as string[];
  const made = {
    OWN: arrayOf(places.OWN),
    ADJACENT: arrayOf(places.ADJACENT),
    AREA: arrayOf(places.AREA),
    PREFECTURE: arrayOf(places.PREFECTURE),
    NEXT_PREFECTURE: arrayOf(places.NEXT_PREFECTURE),
    prefectures: arrayOf(prefectures),
    beyond: arrayOf(near.filter((code) => !prefectures.has(prefectureOf(code)))),
  };
  written.set(places, made);
  return made;
}
