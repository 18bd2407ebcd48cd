import type { PoolClient } from 'pg';

/**
 * Does a bulk of work while the plain indexes of some tables rest, and builds them again afterwards exactly as they
 * were: a GIN or GiST index grows many times faster from a full table than row by row.
 */
export async function withoutIndexes<T>(
  client: PoolClient,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const found = await client.query<{ name: string; definition: string }>(
    `select i.relname as name, pg_get_indexdef(i.oid) as definition
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
     where t.relname = any($1::text[]) and t.relnamespace = 'public'::regnamespace and not x.indisunique`,
    [tables],
  );
  for (const index of found.rows) await client.query(`drop index ${index.name}`);
  const result = await work();
  await client.query(`set local maintenance_work_mem = '256MB'`);
  for (const index of found.rows) await client.query(index.definition);
  return result;
}
