import { cityOfWard } from '../shared/japanese-code.ts';

/**
 * Scope keys: residency as integers, so that a database can compare a resident with a rule by overlapping two arrays.
 * The ranges never touch: 0 anyone, 1-47 prefectures, 1100-47382 municipalities and wards, then one million for each further kind.
 */
export const anyoneKey = 0;

/** Key of a prefecture's two digits. */
export const prefectureKey = (code: string): number => Number(code);

/** Key of a municipality's or ward's five digits. */
export const municipalityKey = (code: string): number => Number(code);

/** Key of an area group by its number in the database. */
export const areaGroupKey = (number: number): number => 1_000_000 + number;

/** Key of an agreement by its number in the database. */
export const agreementKey = (number: number): number => 2_000_000 + number;

/** Key of a rule with a first or last day, by its number in the database. */
export const timedRuleKey = (number: number): number => 3_000_000 + number;

/** Key held by residents of a city whose ward was not said: rules about wards ask them, never refuse them. */
export const wardUnsaidKey = (cityCode: string): number => 4_000_000 + Number(cityCode);

/** Keys of those a list of codes may cover if only their ward were known. */
export const wardUnsaidKeys = (codes: readonly string[]): number[] => [
  ...new Set(
    codes.flatMap((code) => {
      const city = cityOfWard(code);
      return city === null ? [] : [wardUnsaidKey(city)];
    }),
  ),
];
