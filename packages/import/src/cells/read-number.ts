import { plain } from './plain.ts';

/** Whole numbers as people write them: 1,200円, 40歳, ３名. Null where there is none, or more than a number. */
export function readCount(text: string): number | null {
  const found =
    /^(?:約|およそ|おおむね)?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+)?\s*(?:円|歳|才|名|人|回|か月|ヶ月)?(?:程度|位|くらい|ぐらい)?$/.exec(
      plain(text).replace(/^¥/, ''),
    );
  return found ? Number(found[1]!.replaceAll(',', '')) : null;
}

/** Degrees: 36.1234 or 36度7分24.2秒. */
export function readDegrees(text: string): number | null {
  const written = plain(text);
  if (/^-?\d{1,3}(?:\.\d+)?$/.test(written)) return Number(written);
  const parts = /^(\d{1,3})[度°](\d{1,2})[分'′](\d{1,2}(?:\.\d+)?)[秒"″]?$/.exec(written);
  return parts ? Number(parts[1]) + Number(parts[2]) / 60 + Number(parts[3]) / 3600 : null;
}

const yes = new Set([
  'はい',
  '有',
  'あり',
  '有り',
  '可',
  '可能',
  '○',
  '◯',
  '〇',
  '◎',
  '1',
  'true',
  'yes',
  'y',
  'する',
  '対応',
  '対応可',
  'できる',
  '設置',
  'レ',
  '✓',
]);
const no = new Set([
  'いいえ',
  '無',
  'なし',
  '無し',
  'ない',
  '不可',
  '×',
  '✕',
  '✗',
  'x',
  '0',
  'false',
  'no',
  'n',
  'しない',
  '非対応',
  '対応不可',
  'できない',
  '未設置',
]);

/** Yes or no as Japanese lists say it; null where neither is said. */
export function readYesNo(text: string): boolean | null {
  const written = plain(text).toLowerCase();
  return yes.has(written) ? true : no.has(written) ? false : null;
}

/** The age a cell speaks of: 15歳以上39歳以下, 18〜39歳, おおむね40歳まで, 65歳未満. */
export function readAges(
  text: string,
): { minYears: number | null; maxYears: number | null; minSoft: boolean; maxSoft: boolean } | null {
  const written = plain(text).replaceAll('才', '歳');
  const span =
    /^(概ね|おおむね|およそ)?(\d{1,3})歳?(以上|から|~|-)(概ね|おおむね|およそ)?(\d{1,3})歳(以下|まで|未満|くらいまで|程度)?(?:の方)?$/.exec(
      written,
    );
  if (span) {
    const maxYears = Number(span[5]) - (span[6] === '未満' ? 1 : 0);
    if (Number(span[2]) > maxYears || maxYears > 120) return null;
    const isSoft = span[1] !== undefined;
    return {
      minYears: Number(span[2]),
      maxYears,
      minSoft: isSoft,
      maxSoft: isSoft || span[4] !== undefined || /くらい|程度/.test(span[6] ?? ''),
    };
  }
  const one = /^(概ね|おおむね|およそ)?(\d{1,3})歳(以上|から|以下|まで|未満)(?:の方)?$/.exec(written);
  if (!one || Number(one[2]) > 120 || Number(one[2]) === 0) return null;
  const isSoft = one[1] !== undefined;
  if (one[3] === '以上' || one[3] === 'から')
    return { minYears: Number(one[2]), maxYears: null, minSoft: isSoft, maxSoft: false };
  const maxYears = Number(one[2]) - (one[3] === '未満' ? 1 : 0);
  return { minYears: null, maxYears, minSoft: false, maxSoft: isSoft };
}
