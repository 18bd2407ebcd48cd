import type {
  ImportEndWord,
  ImportFaultShape,
  ImportFaultWord,
  ImportStageWord,
  UndoRefusalWord,
} from '../import-shapes.ts';
import type { ImportTexts } from '../ja/import.ts';

const faults: Record<ImportFaultWord, (value: string) => string> = {
  FILE_TOO_LARGE: () => 'The file is too large (up to 50 MB). Remove pictures and sheets you do not need.',
  FILE_EMPTY: () => 'The file is empty. Choose another file.',
  FILE_BROKEN: () => 'The file is damaged. Open it in the program it comes from and save it again.',
  FILE_KIND_UNKNOWN: () => 'This kind of file cannot be read. Save it as CSV or Excel (.xlsx).',
  FILE_LOCKED: () =>
    'This is an old Excel file (.xls) or has a password. Remove the password and save it as .xlsx.',
  ZIP_BOMB: () => 'The file unpacks to an abnormal size and is not imported. Ask whoever made it.',
  ENCODING_UNKNOWN: () => 'The characters cannot be read. Save the file as "CSV UTF-8".',
  TOO_MANY_ROWS: () => 'Too many rows (up to 100,000). Split the file.',
  TOO_MANY_COLUMNS: () => 'Too many columns (up to 500). Remove those you do not need.',
  HEADER_MISSING: () =>
    'No header row was found. Check that there is a column 名称, or say how the columns are to be read.',
  PACKAGE_TABLE_MISSING: () => 'A table is missing. Add organizations and services.',
  NAME_MISSING: () => 'The name is missing. Write one.',
  TOO_LONG: (value) => `Too long (up to 200 characters): "${value}". Shorten it.`,
  PLACE_UNKNOWN: (value) =>
    `The municipality is not clear${value && `: "${value}"`}. Write its code, or the address from the prefecture on.`,
  ROW_TWICE: (value) =>
    `The same entry stands in a row above${value && `: "${value}"`}. Remove one, or give them different numbers.`,
  RECORD_INVALID: () => 'This row breaks a rule of the directory. Check what it says.',
  KEEPER_FOREIGN: (value) =>
    `${value ? `${value} is in charge of this entry` : 'Nobody knows who is in charge of this entry'}: you cannot change it. Hand the row to those in charge.`,
  CODE_UNKNOWN: (value) => `There is no municipality code "${value}". Check the number.`,
  CODE_FOREIGN: (value) => `"${value}" is the code of an area that cannot be chosen. Check the number.`,
  CODE_MISTYPED: (value) => `"${value}" cannot be read as a municipality code. Check its five or six digits.`,
  PHONE_INVALID: (value) => `"${value}" cannot be read as a telephone number. Write it as 0000-00-0000.`,
  MAIL_INVALID: (value) => `"${value}" cannot be read as a mail address. Write it again.`,
  URL_INVALID: (value) => `"${value}" cannot be read as a web address. Begin with https://.`,
  CORPORATE_NUMBER_INVALID: (value) =>
    `"${value}" cannot be read as a corporate number. Check its 13 digits.`,
  DAY_INVALID: (value) => `"${value}" cannot be read as a date. Write it as 2026-11-23.`,
  TIME_INVALID: (value) => `"${value}" cannot be read as a time. Write it as 13:30.`,
  NUMBER_INVALID: (value) => `"${value}" cannot be read as a number. Use digits only.`,
  POINT_INVALID: (value) => `"${value}" is no position in Japan. Check latitude and longitude.`,
  KIND_UNKNOWN: (value) => `The kind "${value}" is not known. Use words such as 居場所, 相談窓口 or 家族会.`,
  STATUS_UNKNOWN: (value) => `The status "${value}" is not known. Use words such as 実施, 休止 or 終了.`,
  CELL_ERROR: (value) => `A formula failed (${value}); the cell was read as empty. Write the right value.`,
  QUOTES_BROKEN: () =>
    'A quotation mark (") is not closed. Check that the rows from here on have not shifted.',
  SCHEDULE_AS_WORDS: (value) => `Days and hours are kept in their words: "${value}".`,
  VENUE_LEFT_OUT: (value) => `The municipality of "${value}" is not clear; it is imported without a place.`,
  HIDDEN_PLACE_KEPT: () =>
    'The address of this place is hidden. Address and position stay as they are, hidden.',
  HEADER_TWICE: (value) =>
    `Two columns have the same header${value && `: "${value}"`}. The first one is read.`,
  COLUMN_UNKNOWN: () => 'The meaning of this column is not known. What it says is kept with the import.',
  MERGED_CELLS: () => 'There are merged cells. The rows below were read with the same value.',
  SHEET_LEFT_OUT: (value) => `This sheet (table) was not read${value && `: "${value}"`}.`,
  CODE_RENEWED: (value) => `"${value}" is a former code. It was read as the municipality of today.`,
};

const where = ({ table, row, column }: ImportFaultShape): string => {
  const parts = [row === undefined ? (table ?? '') : `row ${row}`, column ? `"${column}"` : '']
    .filter((part) => part !== '')
    .join(', ');
  return parts === '' ? '' : `${parts}: `;
};

const stages: Record<ImportStageWord, (done: number) => string> = {
  UNDERSTOOD: (done) => `${done} rows read. Comparing them with the directory.`,
  PLANNED: (done) => `${done} rows compared.`,
  WRITTEN: () => 'Written. Making them searchable.',
  FOUND: (done) => `${done} entries are searchable.`,
};

const ends: Record<ImportEndWord, string> = {
  DRY_RUN: 'Nothing has been changed yet. Run it again with --commit.',
  NOTHING_TO_CHANGE: 'The directory says the same already. Nothing was changed.',
  ROWS_REFUSED:
    'Some rows cannot be imported, so nothing was changed. Mend them, or leave them out with --without-refused.',
};

const undoRefusals: Record<UndoRefusalWord, (names: string) => string> = {
  BATCH_UNKNOWN: () => 'There is no import with this number. Check the number.',
  UNDONE_BEFORE: () => 'This import has been undone already.',
  CHANGED_SINCE: (names) =>
    `Changed since the import: ${names}. Undoing would lose that work, so nothing was undone.`,
  USED_SINCE: (names) => `Others use what was imported: ${names}. Undo those first.`,
};

const verdicts: ImportTexts['verdicts'] = {
  NEW: 'new',
  CHANGED: 'changed',
  SAME: 'same',
  REFUSED: 'cannot be imported',
};

/** The words of an import, in English. */
export const importing: ImportTexts = {
  verdicts,
  fault: (fault) => `${where(fault)}${faults[fault.code](fault.value ?? '')}`,
  counts: (counts) =>
    `new ${counts.NEW}, changed ${counts.CHANGED}, same ${counts.SAME}, cannot be imported ${counts.REFUSED}`,
  rowTitle: (row, name, verdict) => `Row ${row} ${name ?? '(no name)'}: ${verdicts[verdict]}`,
  change: (field, before, after) => `  ${field}: ${before || '(empty)'} → ${after || '(empty)'}`,
  duplicate: (name) => `  May be there already: ${name}`,
  more: (count) => `${count} more`,
  readAs: (form, encoding) => `Read as ${form}${encoding ? ` (${encoding})` : ''}`,
  stage: (stage, done) => stages[stage](done),
  end: (end) => ends[end],
  done: (batch, seconds) => `Imported (${seconds} s). To undo it: ${batch}`,
  undone: 'The import was undone as a whole.',
  undoRefused: (code, names) => undoRefusals[code](names.join(', ')),
  mappingWrong: (path) => `The mapping file is wrong: ${path || 'as a whole'}.`,
  usage:
    'Usage: npm run import -- file [--mapping mapping.json] [--commit] [--without-refused]   Undo: npm run import -- --undo number',
};
