import { foldPlaceName } from './fold-place-name.ts';
import { codesByPostcode } from './postcode-book.ts';
import { repairCode } from './repair-code.ts';
import type { SuggestionEntry, SuggestionIndex } from './suggestion-index.ts';

/** By what a suggestion was found. */
export const suggestionMatches = ['NAME', 'KANA', 'POSTCODE', 'CODE', 'FORMER_CODE'] as const;
export type SuggestionMatch = (typeof suggestionMatches)[number];

/** A place to choose while typing. The code is the municipality's, also where a ward was found. */
export type MunicipalitySuggestion = {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly prefectureCode: string;
  readonly prefectureName: string;
  readonly county?: string;
  readonly wardCode?: string;
  readonly wardName?: string;
  readonly matchedBy: SuggestionMatch;
};

const longestQuestion = 40;
// Taken from Math once: see distance.ts.
const { min } = Math;
/** Ranks of a match, best first. REGION: the prefecture or county was typed and nothing of the name yet. */
const [exact, prefix, inside, region, none] = [0, 1, 2, 3, 4];

function rankOf(question: string, spellings: readonly string[]): number {
  let best = none;
  for (const spelling of spellings) {
    if (spelling === question) return exact;
    const at = spelling.indexOf(question);
    if (at === 0) best = prefix;
    else if (at > 0 && best === none) best = inside;
  }
  return best;
}

/** The rank with whatever part of the address before the name taken off; of all ways to read it, the best. */
function rankWithin(question: string, spellings: readonly string[], before: readonly string[]): number {
  let best = rankOf(question, spellings);
  const first = question.charCodeAt(0);
  for (const start of before) {
    if (best === exact) return exact;
    // Nearly all end here: this runs for every place at every keystroke.
    if (start.charCodeAt(0) !== first) continue;
    if (start.startsWith(question)) {
      if (best === none) best = region;
    } else if (question.startsWith(start)) {
      const rank = rankOf(question.slice(start.length), spellings);
      // Behind a prefecture or city the rest must begin the name: 北海道町 is no question for 当別町.
      if (rank <= prefix && rank < best) best = rank;
    }
  }
  return best;
}

function shown(
  index: SuggestionIndex,
  entry: SuggestionEntry,
  matchedBy: SuggestionMatch,
): MunicipalitySuggestion {
  const { municipality, ward } = entry;
  return {
    code: municipality.code,
    name: municipality.name,
    kana: municipality.kana,
    prefectureCode: municipality.prefectureCode,
    prefectureName: index.prefectureNames.get(municipality.prefectureCode)!,
    ...(municipality.county && { county: municipality.county }),
    ...(ward && { wardCode: ward.code, wardName: ward.name }),
    matchedBy,
  };
}

function byText(index: SuggestionIndex, question: string, limit: number): MunicipalitySuggestion[] {
  const ranked: MunicipalitySuggestion[][] = [[], [], [], []];
  for (const entry of index.entries) {
    const name = rankWithin(question, entry.names, entry.namesBefore);
    const reading = name === exact ? none : rankWithin(question, entry.readings, entry.readingsBefore);
    const rank = min(name, reading);
    // A region lists its towns, not the wards in them.
    if (rank === none || (rank === region && entry.ward)) continue;
    const list = ranked[rank]!;
    if (list.length < limit) list.push(shown(index, entry, name <= reading ? 'NAME' : 'KANA'));
  }
  return ranked.flat();
}

function byCode(index: SuggestionIndex, digits: string): MunicipalitySuggestion[] {
  const repaired = repairCode(digits, index.codes);
  if (!repaired.ok) return [];
  const entry = index.byCode.get(repaired.wardCode ?? repaired.code5);
  return entry ? [shown(index, entry, repaired.formerCode ? 'FORMER_CODE' : 'CODE')] : [];
}

/**
 * Whole postcodes lead to wards, beginnings to cities. Businesses have postcodes of their own that no list here has:
 * their first five or three digits still tell the town.
 */
function byPostcode(index: SuggestionIndex, digits: string): MunicipalitySuggestion[] {
  const tried = digits.length === 7 ? [digits, digits.slice(0, 5), digits.slice(0, 3)] : [digits];
  for (const beginning of tried) {
    const entries = codesByPostcode(index.postcodes, beginning)
      .map((code) => index.byCode.get(code)!)
      .map((entry) => (beginning.length === 7 ? entry : index.byCode.get(entry.municipality.code)!));
    if (entries.length > 0)
      return [...new Set(entries)]
        .sort((a, b) => a.order - b.order)
        .map((entry) => shown(index, entry, 'POSTCODE'));
  }
  return [];
}

function byDigits(index: SuggestionIndex, digits: string, saysPostcode: boolean): MunicipalitySuggestion[] {
  const codes = saysPostcode ? [] : byCode(index, digits);
  const postcodes = digits.length >= 3 && digits.length <= 7 ? byPostcode(index, digits) : [];
  return [...codes, ...postcodes.filter((one) => !codes.some((code) => samePlace(one, code)))];
}

const samePlace = (one: MunicipalitySuggestion, other: MunicipalitySuggestion): boolean =>
  one.code === other.code && one.wardCode === other.wardCode;

const dashes = '\\-‐-―−ー~〜';
const digitsOnly = new RegExp(`^(〒?)\\s*(\\d[\\d\\s${dashes}]*)$`, 'u');

/** Japanese keyboards leave Latin letters at the end while a kana is still being typed: さっぽr. */
const withoutHalfTyped = (question: string): string =>
  question.replace(/(?<=[\u3041-\u3096])[a-z]{1,3}$/, '');

/**
 * Municipalities and wards for what somebody types: name, reading, postcode or code. Best match first, then the
 * bigger class, then the code: the same question always has the same answer. Never fails; nonsense finds nothing.
 */
export function suggestMunicipalities(
  index: SuggestionIndex,
  text: string,
  limit: number,
): MunicipalitySuggestion[] {
  const asked = [...text.normalize('NFKC').trim()].slice(0, longestQuestion).join('');
  if (!asked || limit < 1) return [];
  const numbers = digitsOnly.exec(asked);
  if (numbers) {
    const digits = numbers[2]!.replace(/\D/g, '');
    const saysPostcode = numbers[1] === '〒' || new RegExp(`^\\d{3}[${dashes}]`, 'u').test(numbers[2]!);
    return byDigits(index, digits, saysPostcode).slice(0, limit);
  }
  const question = withoutHalfTyped(foldPlaceName(asked));
  return question ? byText(index, question, limit).slice(0, limit) : [];
}
