import type { ImportFault } from '../import-fault.ts';
import type { ReadingLimits } from '../limits.ts';
import { type ReadFile, type Sheet, unreadable } from '../table.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbook } from './workbook.ts';

/** The parts of a workbook that hold its cells; pictures, macros and links outside are never unpacked. */
export const isSheetPart = (path: string): boolean =>
  /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(
    path,
  );

/** The sheets of an unpacked workbook that people see. */
export function readXlsx(files: ReadonlyMap<string, Uint8Array>, limits: ReadingLimits): ReadFile {
  const book = readWorkbook(files);
  if (!book) return unreadable({ code: 'FILE_BROKEN' });
  const sheets: Sheet[] = [];
  const faults: ImportFault[] = [];
  for (const listed of book.sheets) {
    const bytes = files.get(listed.path);
    if (listed.isHidden || !bytes) continue;
    const read = readSheet(bytes, listed.name, book, limits);
    if (read.ok) sheets.push(read.sheet);
    else faults.push(read.fault);
  }
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  if (faults.length > 0) return unreadable(...faults);
  if (filled.length === 0) return unreadable({ code: 'FILE_EMPTY' });
  return { ok: true, form: 'XLSX', encoding: null, sheets: filled };
}
