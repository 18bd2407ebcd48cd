/** One spelling of widths for whatever is read by a rule: full-width digits and signs, odd blanks and dashes. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\uff0d\u30fc](?=\d)|(?<=\d)[\u2010-\u2015\u2212\uff0d\u30fc]/g, '-')
    .replace(/[\u301c\uff5e]/g, '~')
    .replace(/\s+/g, ' ')
    .trim();

/** Signs people write for "nothing is known": as good as a blank. */
const blankSigns = new Set([
  '',
  '-',
  '--',
  '―',
  'ー',
  '—',
  '－',
  '不明',
  '未定',
  'n/a',
  '#n/a',
  'null',
  'none',
  '*',
  '…',
]);

/** Whether a cell says nothing. A blank never erases what the directory holds. */
export const isBlank = (text: string | undefined): boolean =>
  text === undefined || blankSigns.has(text.trim().toLowerCase());

/** Whether a cell says that there is none, where "none" is no answer of its own: a telephone, a name. */
export const isNone = (text: string): boolean => /^(なし|無し|無|該当なし|特になし)$/.test(text.trim());

/** Words as they stand, without control characters, blanks at the ends, and more than one line break in a row. */
export const readText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach the database
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Words on one line. */
export const readLine = (text: string): string => readText(text).replace(/\s+/g, ' ');

/** Several values in one cell, parted as the open-data forms do or as people do. */
export const readList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;；\n]/)
      .map(readLine)
      .filter((one) => one !== ''),
  ),
];

/** A cell as it was before somebody put an apostrophe before it so that no spreadsheet works it out. */
export const asWritten = (text: string): string => text.replace(/^'(?=[=+\-@＝＋－＠])/u, '');
