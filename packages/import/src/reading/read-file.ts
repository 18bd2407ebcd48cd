import type { ImportFault } from './import-fault.ts';
import { type ReadingLimits, usualLimits } from './limits.ts';
import { openZip } from './open-zip.ts';
import { readCsv } from './read-csv.ts';
import { type ReadFile, type Sheet, unreadable } from './table.ts';
import { isSheetPart, readXlsx } from './xlsx/read-xlsx.ts';

const begins = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);
const isTableOfPackage = (path: string): boolean => /\.csv$/i.test(path) && !path.startsWith('__MACOSX/');

/** A refusal of a file by its size alone, before a byte of it is read. */
export const refusedBySize = (bytes: number, limits: ReadingLimits = usualLimits): ImportFault | null =>
  bytes > limits.fileBytes ? { code: 'FILE_TOO_LARGE' } : bytes === 0 ? { code: 'FILE_EMPTY' } : null;

/** A file as sheets of text, by what it is and not by what it is called. Never throws. */
export function readFile(bytes: Uint8Array, name: string, limits: ReadingLimits = usualLimits): ReadFile {
  const size = refusedBySize(bytes.length, limits);
  if (size) return unreadable(size);
  // A password turns a workbook into the container that older Excel files are.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return unreadable({ code: 'FILE_LOCKED' });
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return readZip(bytes, limits);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return unreadable({ code: 'FILE_KIND_UNKNOWN' });
  const csv = readCsv(bytes, name, limits);
  return csv.ok ? { ok: true, form: 'CSV', encoding: csv.encoding, sheets: [csv.sheet] } : csv;
}

function readZip(bytes: Uint8Array, limits: ReadingLimits): ReadFile {
  const opened = openZip(bytes, (path) => isSheetPart(path) || isTableOfPackage(path), limits);
  if (!opened.ok) return unreadable({ code: opened.code });
  if (opened.files.has('xl/workbook.xml')) return readXlsx(opened.files, limits);
  return readPackage(opened.files, limits);
}

/** The tables of a package of CSV files, each by its name without folder and ending. */
export function readPackage(
  files: ReadonlyMap<string, Uint8Array>,
  limits: ReadingLimits = usualLimits,
): ReadFile {
  const sheets: Sheet[] = [];
  for (const [path, bytes] of files) {
    if (!isTableOfPackage(path) || bytes.length === 0) continue;
    const read = readCsv(bytes, path.replace(/^.*\//, '').replace(/\.csv$/i, ''), limits);
    if (!read.ok) return read;
    sheets.push(read.sheet);
  }
  return sheets.length > 0
    ? { ok: true, form: 'PACKAGE', encoding: null, sheets }
    : unreadable({ code: 'FILE_KIND_UNKNOWN' });
}
