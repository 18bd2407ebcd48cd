import { readText } from '../cells/plain.ts';
import type { HsdsRow, HsdsTables } from './hsds-tables.ts';

/** What stands in a column of a line; undefined where it is blank or missing. */
export const textOf = (row: HsdsRow | undefined, column: string): string | undefined => {
  const value = row?.[column];
  return typeof value === 'string' ? readText(value) || undefined : undefined;
};

const byId = (rows: readonly HsdsRow[]): ReadonlyMap<string, HsdsRow> =>
  new Map(rows.flatMap((row) => (textOf(row, 'id') ? [[textOf(row, 'id')!, row] as const] : [])));

const shelves = (rows: readonly HsdsRow[], column: string): ReadonlyMap<string, HsdsRow[]> => {
  const shelf = new Map<string, HsdsRow[]>();
  for (const row of rows) {
    const key = textOf(row, column);
    if (key) shelf.set(key, [...(shelf.get(key) ?? []), row]);
  }
  return shelf;
};

/** The tables of a package, found by what ties them together. */
export interface HsdsPackage {
  readonly organizations: ReadonlyMap<string, HsdsRow>;
  readonly locations: ReadonlyMap<string, HsdsRow>;
  readonly places: ReadonlyMap<string, HsdsRow[]>;
  readonly addresses: ReadonlyMap<string, HsdsRow[]>;
  readonly phones: ReadonlyMap<string, HsdsRow[]>;
  readonly phonesOfOrganization: ReadonlyMap<string, HsdsRow[]>;
  readonly schedules: ReadonlyMap<string, HsdsRow[]>;
  readonly costs: ReadonlyMap<string, HsdsRow[]>;
}

/** Ties the tables of a package together. */
export const hsdsPackage = (tables: HsdsTables): HsdsPackage => ({
  organizations: byId(tables.organizations),
  locations: byId(tables.locations),
  places: shelves(tables.places, 'service_id'),
  addresses: shelves(tables.addresses, 'location_id'),
  phones: shelves(tables.phones, 'service_id'),
  phonesOfOrganization: shelves(
    tables.phones.filter((phone) => !textOf(phone, 'service_id')),
    'organization_id',
  ),
  schedules: shelves(tables.schedules, 'service_id'),
  costs: shelves(tables.costs, 'service_id'),
});
