import {
  isInJapan,
  type Municipality,
  type MunicipalityClass,
  municipalityClasses,
  prefectureCodeOf,
  type Ward,
} from '@tsunagi/geo';
import { demandNoFaults, readGeoJson } from './data-files.ts';

type Row = {
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

const path = 'municipalities/municipalities.json';
const hiragana = /^[ぁ-ゖー]+$/;

function faultsOf(row: Row): string[] {
  const faults: string[] = [];
  const say = (what: string) => faults.push(`${row.code} ${row.name}: ${what}`);
  if (!/^\d{5}$/.test(row.code)) say('code is not five digits');
  if (!row.name) say('no name');
  for (const one of [row, ...(row.wards ?? [])]) if (!hiragana.test(one.kana)) say(`kana ${one.kana}`);
  if (!municipalityClasses.includes(row.class as MunicipalityClass)) say(`class ${row.class}`);
  if (!isInJapan({ lng: row.lng, lat: row.lat })) say(`position ${row.lat}, ${row.lng}`);
  if ((row.class === 'DESIGNATED') !== (row.wards !== undefined))
    say('wards belong to designated cities alone');
  return faults;
}

/** The 1,741 municipalities and the 171 wards of designated cities, in the order of their codes. */
export function readMunicipalities(): { municipalities: Municipality[]; wards: Ward[] } {
  const rows = readGeoJson<Row[]>(path);
  const codes = rows.flatMap((row) => [row.code, ...(row.wards ?? []).map((ward) => ward.code)]);
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  demandNoFaults(path, [...rows.flatMap(faultsOf), ...twice.map((code) => `${code}: stands twice`)]);
  return {
    municipalities: rows.map(({ lat, lng, wards, positionFrom, class: kind, ...row }) => ({
      ...row,
      prefectureCode: prefectureCodeOf(row.code),
      class: kind as MunicipalityClass,
      position: { lng, lat },
    })),
    wards: rows.flatMap((row) => (row.wards ?? []).map((ward) => ({ ...ward, cityCode: row.code }))),
  };
}
