/** What the sentences about an import are made from: the codes of `@tsunagi/import` as plain shapes. */
export type ImportFaultWord =
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'FILE_BROKEN'
  | 'FILE_KIND_UNKNOWN'
  | 'FILE_LOCKED'
  | 'ZIP_BOMB'
  | 'ENCODING_UNKNOWN'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'HEADER_MISSING'
  | 'PACKAGE_TABLE_MISSING'
  | 'NAME_MISSING'
  | 'TOO_LONG'
  | 'PLACE_UNKNOWN'
  | 'ROW_TWICE'
  | 'RECORD_INVALID'
  | 'KEEPER_FOREIGN'
  | 'CODE_UNKNOWN'
  | 'CODE_FOREIGN'
  | 'CODE_MISTYPED'
  | 'PHONE_INVALID'
  | 'MAIL_INVALID'
  | 'URL_INVALID'
  | 'CORPORATE_NUMBER_INVALID'
  | 'DAY_INVALID'
  | 'TIME_INVALID'
  | 'NUMBER_INVALID'
  | 'POINT_INVALID'
  | 'KIND_UNKNOWN'
  | 'STATUS_UNKNOWN'
  | 'CELL_ERROR'
  | 'QUOTES_BROKEN'
  | 'SCHEDULE_AS_WORDS'
  | 'VENUE_LEFT_OUT'
  | 'HIDDEN_PLACE_KEPT'
  | 'HEADER_TWICE'
  | 'COLUMN_UNKNOWN'
  | 'MERGED_CELLS'
  | 'SHEET_LEFT_OUT'
  | 'CODE_RENEWED';

export interface ImportFaultShape {
  readonly code: ImportFaultWord;
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

export interface ImportCounts {
  readonly NEW: number;
  readonly CHANGED: number;
  readonly SAME: number;
  readonly REFUSED: number;
}

export type ImportStageWord = 'UNDERSTOOD' | 'PLANNED' | 'WRITTEN' | 'FOUND';
export type ImportEndWord = 'DRY_RUN' | 'NOTHING_TO_CHANGE' | 'ROWS_REFUSED';
export type UndoRefusalWord = 'BATCH_UNKNOWN' | 'UNDONE_BEFORE' | 'CHANGED_SINCE' | 'USED_SINCE';
