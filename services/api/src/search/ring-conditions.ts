import { municipalityKey, prefectureOf, type Ring, rings, type SearchScope } from '@tsunagi/domain';
import type { Standpoint } from '../person/index.ts';
import type { SqlText } from './sql-text.ts';

/** The municipalities of each ring around a home; a municipality stands in its nearest ring only. */
export interface RingPlaces {
  OWN: string[];
  ADJACENT: string[];
  AREA: string[];
  PREFECTURE: string[];
  NEXT_PREFECTURE: string[];
}

/** Which municipalities make up the rings around a standpoint's home; all empty without one. */
export function ringPlaces(from: Standpoint): RingPlaces {
  const { home, neighborhood, reference } = from;
  if (!home) return { OWN: [], ADJACENT: [], AREA: [], PREFECTURE: [], NEXT_PREFECTURE: [] };
  const taken = new Set<string>();
  const take = (codes: Iterable<string>) => {
    const fresh = [...codes].filter((code) => reference.municipalities.has(code) && !taken.has(code));
    for (const code of fresh) taken.add(code);
    return fresh;
  };
  const inPrefecture = (code: string) => (reference.municipalitiesOf.get(code) ?? []).map((one) => one.code);
  return {
    OWN: take([home.municipalityCode]),
    ADJACENT: take(neighborhood.adjacent),
    AREA: take(neighborhood.area),
    PREFECTURE: take(inPrefecture(prefectureOf(home.municipalityCode))),
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
  if (ring === 'ELSEWHERE') return elsewhere(places, sql);
  const codes = places[ring].map(municipalityKey);
  return codes.length === 0 ? null : `s.place_code = any(${sql.param(codes)}::int[])`;
}

/** Whole prefectures are left out by two digits; nearer towns that lie beyond them by name. */
function elsewhere(places: RingPlaces, sql: SqlText): string {
  const near = Object.values(places).flat();
  const prefectures = new Set(
    [...places.OWN, ...places.PREFECTURE, ...places.NEXT_PREFECTURE].map(prefectureOf),
  );
  const beyond = near.filter((code) => !prefectures.has(prefectureOf(code))).map(municipalityKey);
  return `not s.remote and (s.place_code is null or (
    s.place_code / 1000 <> all(${sql.param([...prefectures].map(Number))}::int[])
    and s.place_code <> all(${sql.param(beyond)}::int[])))`;
}
