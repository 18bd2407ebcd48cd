import type { CodeBook } from './code-book.ts';
import { foldPlaceName } from './fold-place-name.ts';
import { type Municipality, municipalityClasses, type Prefecture, type Ward } from './municipality.ts';
import type { PostcodeBook } from './postcode-book.ts';

/** One place that can be suggested, with every folded spelling it answers to. */
export type SuggestionEntry = {
  readonly municipality: Municipality;
  readonly ward?: Ward;
  /** Folded, with 市町村区 and without. */
  readonly names: readonly string[];
  readonly readings: readonly string[];
  /** What may stand before the name: prefecture and county, or the city of a ward; longest first. */
  readonly namesBefore: readonly string[];
  readonly readingsBefore: readonly string[];
  /** Smaller comes first among equally good matches. */
  readonly order: number;
};

/** Everything a suggestion needs, prepared once: build it at the start, ask it at each keystroke. */
export type SuggestionIndex = {
  readonly entries: readonly SuggestionEntry[];
  readonly byCode: ReadonlyMap<string, SuggestionEntry>;
  readonly prefectureNames: ReadonlyMap<string, string>;
  readonly codes: CodeBook;
  readonly postcodes: PostcodeBook;
};

const nameSuffix = /[市区町村]$/;
const readingSuffix = /(?:ちよう|まち|むら|そん|し|く)$/;
const prefectureSuffix = /[都府県]$/;
const prefectureReadingSuffix = /(?:と|ふ|けん)$/;

const bothForms = (text: string, suffix: RegExp): string[] => {
  const short = text.replace(suffix, '');
  return short && short !== text ? [text, short] : [text];
};

/** Longest first, so that of two that fit, the one that explains more is taken off. */
const longestFirst = (texts: string[]): string[] => [...new Set(texts)].sort((a, b) => b.length - a.length);

const joined = (before: string[], after: string | undefined): string[] =>
  after === undefined ? before : [after, ...before.map((one) => one + after), ...before];

function municipalityEntry(municipality: Municipality, prefecture: Prefecture): SuggestionEntry {
  const fold = (text: string | undefined) => (text === undefined ? undefined : foldPlaceName(text));
  const prefectureNames = bothForms(foldPlaceName(prefecture.name), prefectureSuffix);
  const prefectureReadings = bothForms(foldPlaceName(prefecture.kana), prefectureReadingSuffix);
  return {
    municipality,
    names: bothForms(foldPlaceName(municipality.name), nameSuffix),
    readings: bothForms(foldPlaceName(municipality.kana), readingSuffix),
    namesBefore: longestFirst(joined(prefectureNames, fold(municipality.county))),
    readingsBefore: longestFirst(joined(prefectureReadings, fold(municipality.countyKana))),
    order: municipalityClasses.indexOf(municipality.class),
  };
}

function wardEntry(ward: Ward, city: SuggestionEntry): SuggestionEntry {
  const [cityName, cityReading] = [city.names[0]!, city.readings[0]!];
  return {
    municipality: city.municipality,
    ward,
    // Whole names alone: twelve cities have a 北区, and きた should rather find 北見市 first.
    names: [foldPlaceName(ward.name)],
    readings: [foldPlaceName(ward.kana)],
    namesBefore: longestFirst(city.namesBefore.map((before) => before + cityName).concat(cityName)),
    readingsBefore: longestFirst(
      city.readingsBefore.map((before) => before + cityReading).concat(cityReading),
    ),
    order: municipalityClasses.length,
  };
}

/** The index of these places. */
export function suggestionIndex(from: {
  municipalities: readonly Municipality[];
  wards: readonly Ward[];
  prefectures: readonly Prefecture[];
  codes: CodeBook;
  postcodes: PostcodeBook;
}): SuggestionIndex {
  const prefectures = new Map(from.prefectures.map((one) => [one.code, one]));
  const towns = from.municipalities.map((one) =>
    municipalityEntry(one, prefectures.get(one.prefectureCode)!),
  );
  const cities = new Map(towns.map((entry) => [entry.municipality.code, entry]));
  const wards = from.wards.map((ward) => wardEntry(ward, cities.get(ward.cityCode)!));
  const byCode = new Map(cities);
  for (const entry of wards) byCode.set(entry.ward!.code, entry);
  return {
    entries: [...towns, ...wards].sort((a, b) => a.order - b.order || (entryCode(a) < entryCode(b) ? -1 : 1)),
    byCode,
    prefectureNames: new Map(from.prefectures.map((one) => [one.code, one.name])),
    codes: from.codes,
    postcodes: from.postcodes,
  };
}

/** The code of the ward, or of the municipality where there is none. */
export const entryCode = (entry: SuggestionEntry): string => entry.ward?.code ?? entry.municipality.code;
