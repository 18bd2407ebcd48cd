/** The 20 designated cities: the only municipalities whose wards are sub-areas and not municipalities. */
export const designatedCityCodes = [
  '01100',
  '04100',
  '11100',
  '12100',
  '14100',
  '14130',
  '14150',
  '15100',
  '22100',
  '22130',
  '23100',
  '26100',
  '27100',
  '27140',
  '28100',
  '33100',
  '34100',
  '40100',
  '40130',
  '43100',
] as const;

const designated = new Set<string>(designatedCityCodes);

/** The two digits of the prefecture a 5-digit code lies in. */
export const prefectureOf = (code: string): string => code.slice(0, 2);

/** Whether a municipality has wards that a rule can tell apart. */
export const isDesignatedCity = (code: string): boolean => designated.has(code);

/**
 * The designated city a ward belongs to, or null when the code is a municipality of its own.
 * The numbering itself tells: a ward follows its city within the same prefecture (Tokyo's special wards are municipalities).
 */
export function cityOfWard(code: string): string | null {
  if (prefectureOf(code) === '13' || code[2] !== '1' || designated.has(code)) return null;
  const cities = designatedCityCodes.filter(
    (city) => prefectureOf(city) === prefectureOf(code) && city < code,
  );
  return cities.at(-1) ?? null;
}
