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

/**
 * Compiles what lists and maps read, for some resources or for all, in the client's transaction. Says how many offerings
 * there are now among them. Needs the owner's rights: rules of the supporters' layer count, though they are not kept.
 */
export async function refreshOfferingSearch(
  client: PoolClient,
  resourceIds: readonly string[] | 'all',
  onBatch: (done: number) => void = () => {},
): Promise<number> {
  const compiler = await makeCompiler(client);
  if (resourceIds !== 'all') {
    await forget(client, resourceIds);
    return fill(client, resourceIds, compiler, onBatch);
  }
  await client.query(`truncate ${readTables.join(', ')}`);
  const count = await withoutIndexes(client, readTables, () => fill(client, 'all', compiler, onBatch));
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

async function fill(
  client: PoolClient,
  resourceIds: readonly string[] | 'all',
  compiler: Compiler,
  onBatch: (done: number) => void,
): Promise<number> {
  let done = 0;
  let after = firstId;
  for (;;) {
    const rows = await readSourceRows(client, { resourceIds, after, limit: batchSize });
    if (rows.length === 0) return done;
    await copyObjects(client, 'offering_search', rows.map(compiler.search));
    await copyObjects(client, 'offering_card', rows.map(compiler.card));
    await copyObjects(client, 'offering_words', rows.map(compiler.words));
    done += rows.length;
    after = rows.at(-1)!.offering_id;
    onBatch(done);
    if (rows.length < batchSize) return done;
  }
}

async function copyObjects(client: PoolClient, table: string, objects: readonly Record<string, CopyValue>[]) {
  const columns = Object.keys(objects[0]!);
  await copyRows(
    client,
    { table, columns },
    objects.map((object) => columns.map((column) => object[column])),
  );
}

interface Compiler {
  search(row: SourceRow): Record<string, CopyValue>;
  card(row: SourceRow): Record<string, CopyValue>;
  words(row: SourceRow): Record<string, CopyValue>;
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
