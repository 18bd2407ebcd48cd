import type { SqlExecutor } from './sql.ts';

/**
 * Tables of which the public doors see no row, whatever they are asked: true positions and rules not meant for residents.
 * Row-level security shows them only to staff who act; the rights to write and read them are given with the upkeep.
 */
export const hiddenTables = ['venue_exact', 'residency_rule'] as const;

/** Lets the app role, where it exists, read the directory: everything a public door may show. */
export async function grantPublicRole(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema public to tsunagi_app');
  await sql.query('grant select on all tables in schema public to tsunagi_app');
}
