import type { BuiltMunicipality } from '../municipalities.ts';
import { prefecturesInLatin } from '../municipalities.ts';
import { loosen, looseRomaji } from '../romaji.ts';
import { geoNamesInLatin, geoNamesLevels } from '../sources.ts';

/** A place known to lie in a municipality: the cells around a municipality's seeds together are its area. */
export type Seed = { code: string; lng: number; lat: number; isCity: boolean };

const withoutSuffix = (name: string): string => name.replace(/[- ](gun|shi|ku|machi|ch[oō]|mura|son)$/i, '');
const isCounty = (name: string): boolean => /[- ]gun$/i.test(name);

const kanaSuffix = /(ちょう|まち|むら|そん|し|く)$/;
const latinName = (kana: string): string => looseRomaji(kana.replace(kanaSuffix, ''));

type Town = { second: string | undefined; own: string; prefecture: string };

/** How GeoNames' names lead to our codes. A name two municipalities of the same region share leads to none. */
function nameBook(municipalities: BuiltMunicipality[]) {
  const inPrefecture = Map.groupBy(
    municipalities,
    ({ code, kana }) => `${code.slice(0, 2)} ${latinName(kana)}`,
  );
  const inCounty = Map.groupBy(
    municipalities.filter((one) => one.countyKana),
    ({ code, countyKana }) => `${code.slice(0, 2)} ${looseRomaji(countyKana!.replace(/ぐん$/, ''))}`,
  );
  const only = (found: BuiltMunicipality[] | undefined) => (found?.length === 1 ? found[0]!.code : undefined);
  return ({ second, own, prefecture }: Town): string | undefined => {
    if (!second) return undefined;
    const region = `${prefecture} ${loosen(withoutSuffix(second))}`;
    if (!isCounty(second)) return only(inPrefecture.get(region));
    const members = inCounty.get(region) ?? [];
    const named = members.filter(({ kana }) => latinName(kana) === loosen(withoutSuffix(own)));
    return only(members) ?? only(named);
  };
}

/** Whether a municipality is more than a town: those are larger. */
const isCity = ({ name }: BuiltMunicipality): boolean => /[市区]$/.test(name);

/** The points of the municipalities themselves. */
export const hallSeeds = (municipalities: BuiltMunicipality[]): Seed[] =>
  municipalities.map((one) => ({ code: one.code, lng: one.lng, lat: one.lat, isCity: isCity(one) }));

/**
 * Towns of GeoNames with the municipality they lie in, as far as its second level tells: a city, or a county with
 * one municipality left, or a county in which the town has a municipality's name.
 */
export function labelledTowns(municipalities: BuiltMunicipality[]): Seed[] {
  const { admin1, admin2 } = geoNamesLevels();
  const codeOf = nameBook(municipalities);
  const cities = new Set(municipalities.filter(isCity).map((one) => one.code));
  return geoNamesInLatin().flatMap((place) => {
    const prefecture = String(prefecturesInLatin.indexOf(admin1.get(place.admin1) ?? '') + 1).padStart(
      2,
      '0',
    );
    const { lng, lat } = place;
    const code = codeOf({ second: admin2.get(place.admin2), own: place.names[0]!, prefecture });
    return code ? [{ code, lng, lat, isCity: cities.has(code) }] : [];
  });
}
