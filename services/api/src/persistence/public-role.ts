import type { SqlExecutor } from './sql.ts';

/** Tables the public server may not read, whatever it is asked: true positions and rules not meant for residents. */
export const hiddenTables = ['venue_exact', 'residency_rule'] as const;

/** Lets the app role, where it exists, read everything a public door may show, and nothing else. */
export async function grantPublicRole(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema public to tsunagi_app');
  await sql.query('grant select on all tables in schema public to tsunagi_app');
  await sql.query(`revoke all on ${hiddenTables.join(', ')} from tsunagi_app`);
}
