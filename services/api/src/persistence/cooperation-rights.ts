import type { SqlExecutor } from './sql.ts';

/** Lets the app role, where it exists, draft and move agreements; row-level security says whose. */
export async function grantCooperationRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema cooperation to tsunagi_app');
  await sql.query('grant select, insert, update on cooperation.agreement to tsunagi_app');
  await sql.query('grant select, insert, update, delete on cooperation.agreement_member to tsunagi_app');
  await sql.query('grant select, insert, update on cooperation.agreement_use to tsunagi_app');
  // What was done is added to and never changed.
  await sql.query('grant select, insert on cooperation.agreement_event to tsunagi_app');
}
