import { withCheckDigit } from '@tsunagi/geo/codes';
import { coreCities, specialCaseCities } from './hand/municipality-classes.ts';
import { pointsByHand } from './hand/points.ts';
import { toHiragana, withSmallLetters } from './kana.ts';
import {
  type GeoNamesPlace,
  geoNamesInKanji,
  geoNamesLevels,
  type LocalGovernment,
  localGovernments,
  osmPlaces,
  postalCities,
} from './sources.ts';

export type BuiltMunicipality = {
  code: string;
  name: string;
  kana: string;
  county?: string;
  countyKana?: string;
  class: string;
  lat: number;
  lng: number;
  positionFrom: 'OSM' | 'GEONAMES' | 'HAND';
  wards?: { code: string; name: string; kana: string }[];
};

/** Villages of the Northern Territories: known codes, no addresses, not among the 1,741. */
export const isNorthernTerritory = (code: string): boolean => /^(0169[5-9]|01700)/.test(code);

const kanaByHand: Record<string, string> = { '14383': 'まなづるまち' };
const osmSpelling: Record<string, string> = { '39405': '檮原町' };

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** GeoNames' own numbers of prefectures by the two digits of ours, through the names both have. */
function geoNamesPrefectures(places: GeoNamesPlace[]): Map<string, GeoNamesPlace[]> {
  const romaji = geoNamesLevels().admin1;
  const byNumber = Map.groupBy(places, (place) => place.admin1);
  const capital = new Map<string, GeoNamesPlace[]>();
  for (const [number, rows] of byNumber) capital.set(romaji.get(number) ?? number, rows);
  return capital;
}

/** Our two digits for GeoNames' names of prefectures, in the order of the codes. */
export const prefecturesInLatin = [
  'Hokkaido',
  'Aomori',
  'Iwate',
  'Miyagi',
  'Akita',
  'Yamagata',
  'Fukushima',
  'Ibaraki',
  'Tochigi',
  'Gunma',
  'Saitama',
  'Chiba',
  'Tokyo',
  'Kanagawa',
  'Niigata',
  'Toyama',
  'Ishikawa',
  'Fukui',
  'Yamanashi',
  'Nagano',
  'Gifu',
  'Shizuoka',
  'Aichi',
  'Mie',
  'Shiga',
  'Kyoto',
  'Osaka',
  'Hyōgo',
  'Nara',
  'Wakayama',
  'Tottori',
  'Shimane',
  'Okayama',
  'Hiroshima',
  'Yamaguchi',
  'Tokushima',
  'Kagawa',
  'Ehime',
  'Kochi',
  'Fukuoka',
  'Saga',
  'Nagasaki',
  'Kumamoto',
  'Oita',
  'Miyazaki',
  'Kagoshima',
  'Okinawa',
];

function classOf(row: LocalGovernment): string {
  const code = row.code.slice(0, 5);
  if (row.wards?.length) return 'DESIGNATED';
  if (code in coreCities) return 'CORE';
  if (code in specialCaseCities) return 'SPECIAL_CASE';
  if (row.name.endsWith('区')) return 'SPECIAL_WARD';
  return row.name.endsWith('市') ? 'CITY' : row.name.endsWith('町') ? 'TOWN' : 'VILLAGE';
}

/** Today's wards as Japan Post lists them: the MIC list of the package is older than 浜松市's of 2024. */
function wardsOf(city: LocalGovernment, postal: [string, [string, string]][]) {
  return postal
    .filter(
      ([code, [name]]) =>
        code.slice(0, 2) === city.code.slice(0, 2) && name.startsWith(city.name) && name !== city.name,
    )
    .map(([code, [name, kana]]) => ({
      code,
      name: name.slice(city.name.length),
      kana: toHiragana(kana).slice(city.ruby.length),
    }));
}

/** The county a town or village lies in, when the postal name carries one (islands carry their island: no county). */
function countyOf(row: LocalGovernment, postal: [string, string] | undefined) {
  const county = postal?.[0].slice(0, -row.name.length);
  if (!postal || !county?.endsWith('郡')) return {};
  return { county, countyKana: toHiragana(postal[1]).slice(0, -row.ruby.length) };
}

type PositionBook = (
  prefecture: LocalGovernment,
  row: LocalGovernment,
) => Pick<BuiltMunicipality, 'lat' | 'lng' | 'positionFrom'>;

function positionBook(): PositionBook {
  const osm = new Map(osmPlaces().map((place) => [`${place.state_ja}|${place.city_ja}`, place]));
  const geoNames = geoNamesPrefectures(geoNamesInKanji());
  return (prefecture, row) => {
    const code = row.code.slice(0, 5);
    const hand = pointsByHand[code];
    if (hand) return { lat: hand.lat, lng: hand.lng, positionFrom: 'HAND' };
    const found = osm.get(`${prefecture.name}|${osmSpelling[code] ?? row.name}`);
    if (found) return { lat: round(found.latitude), lng: round(found.longitude), positionFrom: 'OSM' };
    const near = geoNames.get(prefecturesInLatin[Number(code.slice(0, 2)) - 1]!) ?? [];
    const place =
      near.find((one) => one.names.includes(row.name)) ??
      near.find((one) => one.names.includes(row.name.replace(/[市区町村]$/, '')));
    if (!place) throw new Error(`no position for ${code} ${row.name}`);
    return { lat: round(place.lat), lng: round(place.lng), positionFrom: 'GEONAMES' };
  };
}

/** The 1,741 municipalities with their wards, in the order of their codes. */
export function buildMunicipalities(): BuiltMunicipality[] {
  const postal = postalCities();
  const postalRows = Object.entries(postal);
  const positionOf = positionBook();
  const built: BuiltMunicipality[] = [];
  for (const prefecture of localGovernments())
    for (const row of prefecture.municipalities ?? []) {
      const code = row.code.slice(0, 5);
      if (isNorthernTerritory(code)) continue;
      if (withCheckDigit(code) !== row.code) throw new Error(`check digit of ${row.code} ${row.name}`);
      const wards = row.wards?.length ? wardsOf(row, postalRows) : undefined;
      built.push({
        code,
        name: row.name,
        kana: kanaByHand[code] ?? withSmallLetters(row.ruby, toHiragana(postal[code]?.[1] ?? '')),
        ...countyOf(row, postal[code]),
        class: classOf(row),
        ...positionOf(prefecture, row),
        ...(wards && { wards }),
      });
    }
  return built.sort((a, b) => (a.code < b.code ? -1 : 1));
}
