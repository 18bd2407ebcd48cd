import type { ReadFile, Sheet, Table } from '../reading/table.ts';
import { findTable, plainTable } from './find-header.ts';
import type { ImportField } from './import-fields.ts';
import { type ImportMapping, readMapping } from './mapping.ts';

/** A column as somebody sees it who says what it means. */
export interface DescribedColumn {
  readonly header: string;
  /** The first different things that stand in it. */
  readonly samples: readonly string[];
  /** What it means as far as known. */
  readonly field: ImportField | null;
}

const mostSamples = 3;
const longestSample = 40;

/** The columns of a list with what stands in them and what each probably means. Columns without a header are left out. */
export function describeColumns(table: Table, mapping: ImportMapping): DescribedColumn[] {
  const { fields } = readMapping(table, mapping);
  return table.header.flatMap((header, at) =>
    header === '' ? [] : [{ header, samples: samplesOf(table, at), field: fields[at] ?? null }],
  );
}

function samplesOf(table: Table, at: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of table.rows) {
    const text = (cells[at] ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') samples.add([...text].slice(0, longestSample).join(''));
    if (samples.size === mostSamples) break;
  }
  return [...samples];
}

/** Where no line names a name, the header is probably the fullest of the first lines: columns are then said by hand. */
export function likelyTable(file: ReadFile & { ok: true }): Table | null {
  for (const sheet of file.sheets) {
    const found = findTable(sheet) ?? fullest(sheet);
    if (found && found.rows.length > 0) return found;
  }
  return null;
}

const linesLookedAt = 20;
const filled = (row: readonly string[]): number => new Set(row.filter((cell) => cell.trim() !== '')).size;

function fullest(sheet: Sheet): Table | null {
  const first = sheet.rows.slice(0, linesLookedAt);
  const most = Math.max(0, ...first.map(filled));
  const at = first.findIndex((row) => filled(row) === most);
  return most < 2 ? null : plainTable(sheet, at);
}
