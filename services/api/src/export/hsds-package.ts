import { stringify } from 'csv-stringify/sync';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { licence, taxonomyRows, termRows } from '../hsds/index.ts';
import type { AskedAt } from '../search/index.ts';
import { rowsOf, type Table, type TableName, type TableRow, tables, typeOf } from './hsds-tables.ts';

/**
 * The whole directory as the tabular package of HSDS: a zip with a table a file and their description. It is packed
 * while it is read; what waits in memory is packed already.
 */
export async function* hsdsPackage(
  services: AsyncIterable<readonly unknown[]>,
  at: AskedAt,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((fault, part) => {
    if (fault) throw fault;
    ready.push(part);
  });
  const description = new ZipDeflate('datapackage.json');
  zip.add(description);
  description.push(strToU8(JSON.stringify(describe(at), null, 2)), true);
  const files = new Map(Object.entries(tables).map(([name, table]) => [name, opened(zip, table)]));
  const isNew = noticer();
  const write = (rows: readonly TableRow[]) => {
    for (const [name, file] of files) {
      const own = rows.filter((one) => one.table === name && isNew(one));
      if (own.length > 0) file.push(strToU8(linesOf(tables[name as TableName], own)));
    }
  };
  write([
    ...taxonomyRows({}).map((row) => ({ table: 'taxonomy' as const, row })),
    ...termRows({}).map((row) => ({ table: 'taxonomy_term' as const, row })),
  ]);
  for await (const batch of services) {
    write(batch.flatMap((one) => [...rowsOf('service', one as Record<string, unknown>)]));
    yield* ready.splice(0);
  }
  for (const file of files.values()) file.push(new Uint8Array(0), true);
  zip.end();
  yield* ready.splice(0);
}

/** Ids fill most of it, and no effort makes them smaller; the server has others to answer. */
const fastest = { level: 1 } as const;

function opened(zip: Zip, { path, columns }: Table): ZipDeflate {
  const file = new ZipDeflate(path, fastest);
  zip.add(file);
  file.push(strToU8(stringify([[...columns]], written)));
  return file;
}

const ofVenuesAndOrganizations = new Set<TableName>([
  'organization',
  'organization_identifier',
  'location',
  'address',
  'accessibility',
  'unit',
  'attribute',
  'metadata',
]);

/** A venue or an organization serves many; it stands once, and what hangs on it. */
function noticer(): (one: TableRow) => boolean {
  const seen = new Set<unknown>();
  return ({ table, row }) => {
    const isOfService = row.link_entity === 'service' || row.resource_type === 'service';
    if (isOfService || !ofVenuesAndOrganizations.has(table)) return true;
    if (seen.has(row.id)) return false;
    seen.add(row.id);
    return true;
  };
}

const written = { quoted_match: /[\r\n]/, escape_formulas: true } as const;

const linesOf = ({ columns }: Table, rows: readonly TableRow[]): string =>
  stringify(
    rows.map(({ row }) => columns.map((column) => cellOf(row[column]))),
    written,
  );

const cellOf = (value: unknown): string | number =>
  value === undefined || value === null ? '' : typeof value === 'number' ? value : String(value);

const describe = ({ day, reference }: AskedAt) => ({
  name: 'human_services_data',
  title: 'Tsunagi',
  profile: 'tabular-data-package',
  ...(reference.fiction !== null && { description: reference.fiction }),
  version: '3.1.0',
  created: day,
  licenses: [{ name: licence.id, title: licence.name, path: licence.url }],
  resources: Object.values(tables).map(({ name, path, columns }) => ({
    name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({ name: column, type: typeOf(column) })),
      primaryKey: 'id',
    },
  })),
});
