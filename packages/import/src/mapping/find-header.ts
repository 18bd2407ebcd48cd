import type { ImportFault } from '../reading/import-fault.ts';
import type { Sheet, Table } from '../reading/table.ts';
import type { ImportField } from './import-fields.ts';
import { guessField } from './known-headers.ts';

/** Titles and remarks stand above a header, but not a page of them. */
const farthestHeader = 20;

/**
 * The table of a sheet: its header is the line that names the most fields we know, or, where columns were mapped by
 * hand, the most of those columns. Null where no line names at least a name.
 */
export function findTable(sheet: Sheet, mapped: Readonly<Record<string, ImportField>> = {}): Table | null {
  const byHand = new Map(Object.entries(mapped));
  const meaningOf = (header: string) => byHand.get(header.trim()) ?? guessField(header);
  let best = { at: -1, known: 0 };
  for (const [at, row] of sheet.rows.slice(0, farthestHeader).entries()) {
    const fields = new Set(row.map((cell) => (cell.trim() === '' ? null : meaningOf(cell))));
    fields.delete(null);
    if (fields.has('name') && fields.size > best.known) best = { at, known: fields.size };
  }
  if (best.at < 0) return null;
  return plainTable(sheet, best.at);
}

/** Lines that may be the header of a file, for asking whether one of them is remembered. */
export const possibleHeaders = ({ sheets }: { sheets: readonly Sheet[] }): (readonly string[])[] =>
  sheets.flatMap(({ rows }) =>
    rows.slice(0, farthestHeader).filter((row) => row.some((cell) => cell.trim() !== '')),
  );

/** A line as a header, whatever it says: tables of a package are named by their standard in the first. */
export function plainTable(sheet: Sheet, headerAt = 0): Table {
  const { header, faults } = namedHeader(sheet.rows[headerAt] ?? [], sheet.name, headerAt + 1);
  const rows = sheet.rows
    .map((cells, at) => ({ row: at + 1, cells }))
    .slice(headerAt + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { name: sheet.name, header, rows, faults: [...sheet.faults, ...faults] };
}

function namedHeader(cells: readonly string[], table: string, row: number) {
  const seen = new Map<string, number>();
  const faults: ImportFault[] = [];
  const header = cells.map((cell) => {
    const name = cell.replace(/\s+/g, ' ').trim();
    if (name === '') return '';
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times === 1) return name;
    faults.push({ code: 'HEADER_TWICE', table, row, column: name });
    return `${name} (${times})`;
  });
  return { header, faults };
}
