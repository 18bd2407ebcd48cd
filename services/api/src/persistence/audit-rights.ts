import type { SqlExecutor } from './sql.ts';

/** Lets the app role, where it exists, add to the record of acts and read it; nobody may change it. */
export async function grantAuditRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema audit to tsunagi_app');
  await sql.query('grant select, insert on audit.act to tsunagi_app');
  await sql.query('grant execute on function audit.hash_of, audit.breaks to tsunagi_app');
}
