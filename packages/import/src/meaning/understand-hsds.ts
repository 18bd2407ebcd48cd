import { readLine } from '../cells/plain.ts';
import { readKind, readOrganizationKind } from '../cells/read-kind.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import { type ImportFault, refusesRow } from '../reading/import-fault.ts';
import type { Sheet } from '../reading/table.ts';
import type { Entry, UnderstoodRow } from './entry.ts';
import { HsdsFaults } from './hsds-faults.ts';
import { readHsdsOrganization } from './hsds-organization.ts';
import { type HsdsPackage, hsdsPackage, textOf } from './hsds-package.ts';
import { readHsdsPlaces } from './hsds-places.ts';
import { readHsdsResource } from './hsds-resource.ts';
import { type HsdsRow, hsdsTables } from './hsds-tables.ts';
import type { PlaceBook } from './place-book.ts';
import { firstSentence } from './read-resource.ts';
import type { Understood } from './understand-table.ts';

/** What every service of a package is read with. */
interface Reading {
  readonly tables: HsdsPackage;
  readonly mapping: ImportMapping;
  readonly book: PlaceBook;
}

/** The services of an HSDS package (1.1 or 3) as entries: one a service, with its organization and its locations. */
export function understandHsds(
  sheets: readonly Sheet[],
  mapping: ImportMapping,
  book: PlaceBook,
): Understood {
  const { tables, faults } = hsdsTables(sheets);
  const reading = { tables: hsdsPackage(tables), mapping, book };
  const seen = new Set<string>();
  const rows = tables.services.map((service) => {
    const read = readService(service, reading);
    if (read.entry && seen.has(read.entry.key)) {
      const twice: ImportFault = { code: 'ROW_TWICE', table: 'services', row: service.row, column: 'id' };
      return { ...read, entry: null, faults: [...read.faults, twice] };
    }
    if (read.entry) seen.add(read.entry.key);
    return read;
  });
  return { rows, faults };
}

function readService(service: HsdsRow, reading: Reading): UnderstoodRow {
  const faults = new HsdsFaults(service.row);
  const name = textOf(service, 'name');
  const id = textOf(service, 'id');
  const base = name && id ? { id, name: readLine(name).slice(0, 200) } : null;
  const entry = base && readEntry(service, base, reading, faults);
  if (!base) faults.say('NAME_MISSING', name ? 'id' : 'name');
  const isRefused = faults.all.some((fault) => refusesRow(fault.code));
  return {
    table: 'services',
    row: service.row,
    name: name ?? null,
    entry: isRefused ? null : entry,
    faults: faults.all,
  };
}

function readEntry(
  service: HsdsRow,
  { id, name }: { id: string; name: string },
  { tables, mapping, book }: Reading,
  faults: HsdsFaults,
): Entry | null {
  const owner = textOf(service, 'organization_id');
  const organization = readHsdsOrganization(
    owner === undefined ? undefined : tables.organizations.get(owner),
    faults,
  );
  if (!organization) {
    faults.say('RECORD_INVALID', 'organization_id', owner);
    return null;
  }
  const description = textOf(service, 'description');
  return {
    table: 'services',
    row: service.row,
    key: `hsds/${id}`.slice(0, 190),
    name,
    resource: readHsdsResource(service, { id, name, organizationKey: organization.key }, tables, faults),
    organization,
    places: readHsdsPlaces(service, id, { tables, book, faults }),
    assumed: {
      kind: mapping.kind ?? readKind(name) ?? readKind(description ?? '') ?? 'WINDOW',
      summary: firstSentence(description),
      organizationKind: readOrganizationKind(organization.name),
      organizationCode: ownerCodeOf(mapping, book),
    },
    leftOver: {},
  };
}

/** A package names no municipality: whose list it is may be said by hand. */
function ownerCodeOf({ ownerCode }: ImportMapping, book: PlaceBook): string | null {
  const found = ownerCode === undefined ? null : book.byCode(ownerCode);
  return found?.ok ? found.code : null;
}
