import { plainTable } from '../mapping/find-header.ts';
import type { ImportFault } from '../reading/import-fault.ts';
import type { Sheet } from '../reading/table.ts';

/** A line of a table of the package, by its column's name. */
export interface HsdsRow {
  readonly row: number;
  readonly [column: string]: string | number | undefined;
}

/** The tables we read, by the names HSDS 1.1 and 3 give them. */
const names = {
  organizations: ['organizations', 'organization'],
  services: ['services', 'service'],
  locations: ['locations', 'location'],
  places: ['service_at_location', 'services_at_location', 'service_at_locations'],
  addresses: ['addresses', 'address', 'physical_addresses', 'physical_address'],
  phones: ['phones', 'phone'],
  schedules: ['schedules', 'schedule'],
  costs: ['cost_options', 'cost_option'],
} as const;
export type HsdsTable = keyof typeof names;
export type HsdsTables = Readonly<Record<HsdsTable, readonly HsdsRow[]>>;

/** Whether the tables are an HSDS package. */
export const isHsds = (sheets: readonly Sheet[]): boolean =>
  (['organizations', 'services'] as const).every((table) => sheetOf(sheets, table) !== undefined);

const sheetOf = (sheets: readonly Sheet[], table: HsdsTable): Sheet | undefined =>
  sheets.find((sheet) => (names[table] as readonly string[]).includes(sheet.name.toLowerCase()));

/** The tables of a package, and which of its files were not read. */
export function hsdsTables(sheets: readonly Sheet[]): { tables: HsdsTables; faults: readonly ImportFault[] } {
  const faults: ImportFault[] = [];
  const read = (table: HsdsTable): HsdsRow[] => {
    const sheet = sheetOf(sheets, table);
    if (!sheet) return [];
    const { header, rows, faults: found } = plainTable(sheet);
    faults.push(...found);
    return rows.map(({ row, cells }) => ({
      ...Object.fromEntries(
        header.map((column, at) => [column.toLowerCase(), cells[at]?.trim() || undefined]),
      ),
      row,
    }));
  };
  const tables = Object.fromEntries(
    (Object.keys(names) as HsdsTable[]).map((table) => [table, read(table)]),
  ) as Record<HsdsTable, HsdsRow[]>;
  const known = new Set<string>(Object.values(names).flat());
  for (const sheet of sheets)
    if (!known.has(sheet.name.toLowerCase())) faults.push({ code: 'SHEET_LEFT_OUT', table: sheet.name });
  return { tables, faults };
}
