import type { AccessMode, Ring } from '../directory/codes.ts';
import type { Home } from '../residency/home.ts';
import { groupsInForce, type KeyBook } from '../residency/key-book.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { prefectureOf } from '../shared/japanese-code.ts';

/** What lies around a home: who borders on it, who shares a group with it, which prefectures come next. */
export interface Neighborhood {
  readonly adjacent: ReadonlySet<string>;
  /** Members of any area group in force that the home belongs to, itself included. */
  readonly area: ReadonlySet<string>;
  readonly nextPrefectures: ReadonlySet<string>;
}

/** Where an offering is met, as far as rings need it. */
export interface OfferingPlace {
  /** null when there is no venue: online, by telephone or at the person's home. */
  readonly venueMunicipalityCode: string | null;
  readonly providerMunicipalityCode: string | null;
  readonly accessModes: readonly AccessMode[];
}

/** The neighborhood of a home on a day, from the loaded adjacency and the area groups. */
export const neighborhoodOf = (
  home: Home,
  book: KeyBook,
  borders: { adjacent: Iterable<string>; nextPrefectures: Iterable<string> },
  day: CalendarDay,
): Neighborhood => ({
  adjacent: new Set(borders.adjacent),
  area: new Set(groupsInForce(book, home.municipalityCode, day).flatMap((group) => group.members)),
  nextPrefectures: new Set(borders.nextPrefectures),
});

/** The nearest ring around a home that an offering lies in. A visit at home is as near as its provider. */
export function ringOf(
  home: Home | null | undefined,
  place: OfferingPlace,
  neighborhood: Neighborhood,
): Ring {
  const isRemote =
    place.venueMunicipalityCode === null &&
    place.accessModes.some((mode) => mode === 'ONLINE' || mode === 'TELEPHONE');
  if (isRemote) return 'ONLINE';
  const code = place.venueMunicipalityCode ?? place.providerMunicipalityCode;
  return home && code !== null ? ringOfMunicipality(home.municipalityCode, code, neighborhood) : 'ELSEWHERE';
}

/** The nearest ring around a home that another municipality lies in. */
export function ringOfMunicipality(home: string, code: string, neighborhood: Neighborhood): Ring {
  if (code === home) return 'OWN';
  if (neighborhood.adjacent.has(code)) return 'ADJACENT';
  if (neighborhood.area.has(code)) return 'AREA';
  if (prefectureOf(code) === prefectureOf(home)) return 'PREFECTURE';
  return neighborhood.nextPrefectures.has(prefectureOf(code)) ? 'NEXT_PREFECTURE' : 'ELSEWHERE';
}
