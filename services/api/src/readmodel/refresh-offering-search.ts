import type { KeyBook } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { type CopyValue, copyRows } from '../persistence/copy-rows.ts';
import { cardOf, type MunicipalityPoints, searchRow } from './compile-offering.ts';
import { wordsRow } from './compile-words.ts';
import { withoutIndexes } from './index-rest.ts';
import { readKeyBook } from './key-book-rows.ts';
import { readSourceRows, type SourceRow } from './source-rows.ts';

const batchSize = 5_000;
const firstId = '00000000-0000-0000-0000-000000000000';
const readTables = ['offering_search', 'offering_card', 'offering_words'] as const;

/** What else may be said or done while offerings are compiled. */
export interface Refreshing {
  readonly onBatch?: (done: number) => void;
  /** The database's own work: it does it while this process compiles. */
  readonly meanwhile?: () => Promise<unknown>;
}

/**
 * Compiles what lists and maps read, for some resources or for all, in the client's transaction. Says how many offerings
 * there are now among them. All of them needs the owner's rights; some, somebody acting who may read every rule:
 * those of the supporters' layer count, though they are not kept.
 */
export async function refreshOfferingSearch(
  client: PoolClient,
  resourceIds: readonly string[] | 'all',
  refreshing: Refreshing = {},
): Promise<number> {
  const compiler = await makeCompiler(client);
  if (resourceIds !== 'all') {
    await forget(client, resourceIds);
    await noteKeepers(client, resourceIds);
    return fill(client, resourceIds, compiler, refreshing);
  }
  await client.query(`truncate ${readTables.join(', ')}, upkeep.entry`);
  await noteKeepers(client, 'all');
  const count = await withoutIndexes(client, readTables, () => fill(client, 'all', compiler, refreshing));
  for (const table of readTables) await client.query(`analyze ${table}`);
  return count;
}

async function forget(client: PoolClient, resourceIds: readonly string[]): Promise<void> {
  for (const table of readTables) {
    await client.query(
      `delete from ${table} where offering_id in (select id from offering where resource_id = any($1::uuid[]))`,
      [resourceIds],
    );
  }
}

/** Who is in charge of each entry, for the lists of those who keep them. */
async function noteKeepers(client: PoolClient, resourceIds: readonly string[] | 'all'): Promise<void> {
  const some = resourceIds === 'all' ? '' : 'where resource_id = any($1::uuid[])';
  const values = resourceIds === 'all' ? [] : [resourceIds];
  if (some) await client.query(`delete from upkeep.entry ${some}`, values);
  await client.query(
    `insert into upkeep.entry (resource_id, keeper_code) select resource_id, keeper_code from upkeep.keeper ${some}`,
    values,
  );
}

async function fill(
  client: PoolClient,
  resourceIds: readonly string[] | 'all',
  compiler: Compiler,
  { onBatch, meanwhile }: Refreshing,
): Promise<number> {
  let done = 0;
  let after = firstId;
  for (;;) {
    const rows = await readSourceRows(client, { resourceIds, after, limit: batchSize });
    const others = done === 0 ? meanwhile?.() : undefined;
    const [compiled] = await Promise.all([compileRows(rows, compiler), others]);
    if (rows.length === 0) return done;
    for (const [table, objects] of compiled) await copyObjects(client, table, objects);
    done += rows.length;
    after = rows.at(-1)!.offering_id;
    onBatch?.(done);
    if (rows.length < batchSize) return done;
  }
}

type Row = Record<string, CopyValue>;

/** Asynchronous, so that what the database does meanwhile is waited for whatever happens here. */
const compileRows = async (rows: readonly SourceRow[], compiler: Compiler): Promise<[string, Row[]][]> => [
  ['offering_search', rows.map(compiler.search)],
  ['offering_card', rows.map(compiler.card)],
  ['offering_words', rows.map(compiler.words)],
];

async function copyObjects(client: PoolClient, table: string, objects: readonly Row[]) {
  const columns = Object.keys(objects[0]!);
  await copyRows(
    client,
    { table, columns },
    objects.map((object) => columns.map((column) => object[column])),
  );
}

interface Compiler {
  search(row: SourceRow): Row;
  card(row: SourceRow): Row;
  words(row: SourceRow): Row;
}

async function makeCompiler(client: PoolClient): Promise<Compiler> {
  const book: KeyBook = await readKeyBook(client);
  const found = await client.query<{ code: string; lat: number; lng: number; names: string[] }>(
    `select m.code, m.lat, m.lng, array[m.name, m.kana, p.name] as names
     from municipality m join prefecture p on p.code = m.prefecture_code`,
  );
  const points: MunicipalityPoints = new Map(found.rows.map((row) => [row.code, row]));
  const names = new Map(found.rows.map((row) => [row.code, row.names]));
  return {
    search: (row) => searchRow(row, book, points),
    card: (row) => ({ offering_id: row.offering_id, card: JSON.stringify(cardOf(row)) }),
    words: (row) => wordsRow(row, (code) => names.get(code) ?? []),
  };
}
