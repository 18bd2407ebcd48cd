/** What can be wrong with a file, a row or a cell that somebody brings. */
export const importFaultCodes = [
  // The file as a whole.
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'FILE_BROKEN',
  'FILE_KIND_UNKNOWN',
  'FILE_LOCKED',
  'ZIP_BOMB',
  'ENCODING_UNKNOWN',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'HEADER_MISSING',
  'PACKAGE_TABLE_MISSING',
  // A row: it is not taken.
  'NAME_MISSING',
  'TOO_LONG',
  'PLACE_UNKNOWN',
  'ROW_TWICE',
  'RECORD_INVALID',
  'KEEPER_FOREIGN',
  // A cell: it is left aside, the row is taken.
  'CODE_UNKNOWN',
  'CODE_FOREIGN',
  'CODE_MISTYPED',
  'PHONE_INVALID',
  'MAIL_INVALID',
  'URL_INVALID',
  'CORPORATE_NUMBER_INVALID',
  'DAY_INVALID',
  'TIME_INVALID',
  'NUMBER_INVALID',
  'POINT_INVALID',
  'KIND_UNKNOWN',
  'STATUS_UNKNOWN',
  'CELL_ERROR',
  'QUOTES_BROKEN',
  // Only worth knowing: nothing is lost.
  'SCHEDULE_AS_WORDS',
  'VENUE_LEFT_OUT',
  'HIDDEN_PLACE_KEPT',
  'HEADER_TWICE',
  'COLUMN_UNKNOWN',
  'MERGED_CELLS',
  'SHEET_LEFT_OUT',
  'CODE_RENEWED',
] as const;
export type ImportFaultCode = (typeof importFaultCodes)[number];

/** One thing to say about a file: where (as the person sees it in the sheet), what, and what stood there. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  /** The sheet, or the table of a package. */
  readonly table?: string;
  /** As counted in the file: its first line is 1. */
  readonly row?: number;
  /** The header of the column as it is written. */
  readonly column?: string;
  /** What stood there, shortened. */
  readonly value?: string;
}

const refusingRow: ReadonlySet<ImportFaultCode> = new Set([
  'NAME_MISSING',
  'TOO_LONG',
  'PLACE_UNKNOWN',
  'ROW_TWICE',
  'RECORD_INVALID',
  'KEEPER_FOREIGN',
]);
const notes: ReadonlySet<ImportFaultCode> = new Set([
  'SCHEDULE_AS_WORDS',
  'VENUE_LEFT_OUT',
  'HIDDEN_PLACE_KEPT',
  'HEADER_TWICE',
  'COLUMN_UNKNOWN',
  'MERGED_CELLS',
  'SHEET_LEFT_OUT',
  'CODE_RENEWED',
]);

/** Whether a row with this fault is not taken. */
export const refusesRow = (code: ImportFaultCode): boolean => refusingRow.has(code);

/** Whether it is only worth knowing: nothing was wrong with what stood there. */
export const isNote = (code: ImportFaultCode): boolean => notes.has(code);

const longestShown = 60;

/** What stood there, short enough to be shown. */
export const shortened = (value: string): string =>
  [...value].length <= longestShown ? value : `${[...value].slice(0, longestShown).join('')}…`;
