import {
  type CodeBook,
  codeBook,
  type FormerCode,
  foldPlaceName,
  type Municipality,
  northernTerritoryCodes,
  type Prefecture,
  repairCode,
  type Ward,
} from '@tsunagi/geo';

/** Where a code or an address leads. */
export type FoundPlace =
  | { readonly ok: true; readonly code: string; readonly isRenewed: boolean }
  | { readonly ok: true; readonly code: null; readonly prefectureCode: string; readonly isRenewed: false }
  | { readonly ok: false; readonly code: 'CODE_UNKNOWN' | 'CODE_FOREIGN' | 'CODE_MISTYPED' };

/** Municipalities by code, by name and by the beginning of an address. */
export interface PlaceBook {
  byCode(text: string): FoundPlace;
  /** Of an address or a name; null where none or several fit. The prefecture decides between towns of one name. */
  byWords(text: string, prefectureCode?: string | null): string | null;
  prefectureOfWords(text: string): string | null;
  nameOf(code: string): string | null;
}

/** The lists a book is made of. */
export interface PlaceLists {
  readonly municipalities: readonly Pick<Municipality, 'code' | 'name' | 'prefectureCode' | 'county'>[];
  readonly wards: readonly Pick<Ward, 'code' | 'cityCode'>[];
  readonly formerCodes: readonly FormerCode[];
  readonly prefectures: readonly Pick<Prefecture, 'code' | 'name'>[];
}

/** Builds the book once for many rows. */
export function placeBook(lists: PlaceLists): PlaceBook {
  const codes: CodeBook = codeBook({ ...lists, foreignCodes: northernTerritoryCodes });
  const names = new Map(lists.municipalities.map((one) => [one.code, one.name]));
  const prefectures = new Map(lists.prefectures.map((one) => [foldPlaceName(one.name), one.code]));
  const spelled = spellings(lists);
  const longest = Math.max(0, ...[...spelled.keys()].map((name) => name.length));
  return {
    byCode: (text) => foundByCode(text, codes),
    nameOf: (code) => names.get(code) ?? null,
    prefectureOfWords(text) {
      const folded = foldPlaceName(text);
      return [...prefectures].find(([name]) => folded.startsWith(name))?.[1] ?? null;
    },
    byWords(text, prefectureCode) {
      const folded = foldPlaceName(text.replace(/^\s*〒?\s*\d{3}-?\d{4}/, ''));
      for (let length = Math.min(longest, folded.length); length > 1; length -= 1) {
        const found = spelled.get(folded.slice(0, length));
        const fitting = found?.filter((code) => !prefectureCode || code.startsWith(prefectureCode));
        if (fitting?.length === 1) return fitting[0]!;
      }
      return null;
    },
  };
}

/** Every way an address begins, with the municipalities it can mean. */
function spellings({ municipalities, prefectures }: PlaceLists): Map<string, string[]> {
  const prefectureNames = new Map(prefectures.map((one) => [one.code, one.name]));
  const spelled = new Map<string, string[]>();
  for (const { code, name, county, prefectureCode } of municipalities) {
    const before = prefectureNames.get(prefectureCode) ?? '';
    const forms = [
      name,
      `${before}${name}`,
      ...(county ? [`${county}${name}`, `${before}${county}${name}`] : []),
    ];
    for (const form of new Set(forms.map(foldPlaceName)))
      spelled.set(form, [...(spelled.get(form) ?? []), code]);
  }
  return spelled;
}

/** The code of a whole prefecture: 20, 20000, 200000 with its check digit. */
const wholePrefecture = /^(0[1-9]|[1-3]\d|4[0-7])(?:000\d?)?$/;

function foundByCode(text: string, codes: CodeBook): FoundPlace {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  const prefecture = wholePrefecture.exec(digits);
  if (prefecture) return { ok: true, code: null, prefectureCode: prefecture[1]!, isRenewed: false };
  const repaired = repairCode(text, codes);
  return repaired.ok
    ? { ok: true, code: repaired.code5, isRenewed: repaired.formerCode !== undefined }
    : { ok: false, code: repaired.reason };
}
