import type pg from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { type SealedColumn, sealedColumns } from './sealed-columns.ts';

/** The key everything is sealed with, and the one it shall be sealed with. */
export interface KeyChange {
  readonly before: string;
  readonly after: string;
}

/** What became of one column: sealed anew now, or already before. */
export interface RotatedColumn {
  readonly name: string;
  readonly resealed: number;
  readonly already: number;
}

const atOnce = 1_000;

/**
 * Seals everything that stands under the key of the installation with another one, in one transaction: after a crash all of
 * it is as it was, and the command is run again. What was sealed with the new key already stays, so that a second run harms
 * nothing. One row that neither key opens stops all of it. The texts of people are not touched: they stand under the keys
 * of their cases.
 */
export const rotateKeys = (owner: pg.Pool, change: KeyChange): Promise<readonly RotatedColumn[]> =>
  inTransaction(owner, async (client) => {
    const columns = await sealedColumns(client);
    const tables = [...new Set(columns.map(({ table }) => table))];
    // Forced row-level security would hide rows without a word, and they would be lost. The lock that this takes keeps
    // everybody else out until the end; so does the end give the force back.
    for (const table of tables) await client.query(`alter table ${table} no force row level security`);
    const rotated: RotatedColumn[] = [];
    for (const column of columns) rotated.push(await rotateColumn(client, column, change));
    for (const table of tables) await client.query(`alter table ${table} force row level security`);
    return rotated;
  });

interface SealedRow {
  readonly at: string;
  readonly value: Buffer | string;
  readonly place: string;
}

async function rotateColumn(
  client: pg.PoolClient,
  sealed: SealedColumn,
  change: KeyChange,
): Promise<RotatedColumn> {
  const { table, column, place } = sealed;
  const { rows } = await client.query<SealedRow>(
    `select ctid::text as at, ${column} as value, ${place} as place from ${table} where ${column} is not null`,
  );
  const name = `${table}.${column}`;
  let resealed = 0;
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const renewed = await Promise.all(some.map((row) => reseal(row, sealed, { ...change, name })));
    const changed = some.flatMap(({ at }, index) => (renewed[index] === null ? [] : [[at, renewed[index]]]));
    resealed += changed.length;
    const type = Buffer.isBuffer(some[0]!.value) ? 'bytea' : 'text';
    await client.query(
      `update ${table} t set ${column} = new.value from unnest($1::text[], $2::${type}[]) as new (at, value)
       where t.ctid = new.at::tid`,
      [changed.map(([at]) => at), changed.map(([, value]) => value)],
    );
  }
  return { name, resealed, already: rows.length - resealed };
}

/** Sealed anew; null where it is sealed with the new key already. */
async function reseal(
  { value, place }: SealedRow,
  sealed: SealedColumn,
  { before, after, name }: KeyChange & { readonly name: string },
): Promise<Buffer | string | null> {
  const isNew = await sealed.open(value, place, after).then(
    () => true,
    () => false,
  );
  if (isNew) return null;
  const text = await sealed.open(value, place, before).catch(() => {
    throw new Error(`${name}: neither of the two keys opens a row; nothing was changed`);
  });
  return sealed.seal(text, place, after);
}
