/** The ten rows of the kana table, by their first letter. */
export const kanaRows = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;
export type KanaRow = (typeof kanaRows)[number];

const members: Record<KanaRow, string> = {
  あ: 'あいうえおゔ',
  か: 'かきくけこがぎぐげご',
  さ: 'さしすせそざじずぜぞ',
  た: 'たちつてとだぢづでど',
  な: 'なにぬねの',
  は: 'はひふへほばびぶべぼぱぴぷぺぽ',
  ま: 'まみむめも',
  や: 'やゆよ',
  ら: 'らりるれろ',
  わ: 'わをん',
};

const hiragana = (letter: string): string =>
  letter.replace(/[ァ-ヶ]/u, (kata) => String.fromCodePoint(kata.codePointAt(0)! - 0x60));

/** The row a reading begins in. What is no kana stands at the end, where it can still be found. */
export function kanaRowOf(kana: string): KanaRow {
  const [first = ''] = kana.trim();
  return kanaRows.find((row) => members[row].includes(hiragana(first))) ?? 'わ';
}

/** Entries under their rows, each row in the order of the readings; rows without any are left out. */
export function byKanaRow<Entry>(
  entries: Entry[],
  kanaOf: (entry: Entry) => string,
): { row: KanaRow; entries: Entry[] }[] {
  const sorted = [...entries].sort((a, b) => kanaOf(a).localeCompare(kanaOf(b), 'ja'));
  return kanaRows
    .map((row) => ({ row, entries: sorted.filter((entry) => kanaRowOf(kanaOf(entry)) === row) }))
    .filter((group) => group.entries.length > 0);
}
