import { type ImportFault, reasonHeader } from '@tsunagi/import';
import { importing } from '@tsunagi/texts/ja/import';
import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import { stringify } from 'csv-stringify/sync';
import type { Draft } from './draft.ts';

interface RefusedRow {
  readonly row: number;
  readonly cells: readonly string[] | null;
  readonly faults: readonly ImportFault[];
}

/**
 * Refused lines with what stood in them, and why: mended there, the file can be brought again as it is. What a
 * spreadsheet would work out is written so that it stays text.
 */
export function refusedCsv({ columns }: Draft, rows: readonly RefusedRow[]): string {
  const width = Math.max(columns.length, ...rows.map((row) => row.cells?.length ?? 0), 0);
  // A list that was mended once and is refused again has its old reasons no more.
  const kept = Array.from({ length: width }, (_, at) => at).filter(
    (at) => columns[at]?.header !== reasonHeader,
  );
  const header = kept.map((at) => columns[at]?.header ?? '');
  const lines = rows.map(({ cells, faults, row }) => [
    ...kept.map((at) => cells?.[at] ?? ''),
    importDesk.reasonOfRow(row, faults.map(({ row: _, ...fault }) => importing.fault(fault)).join(' ')),
  ]);
  return stringify([[...header, reasonHeader], ...lines], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
