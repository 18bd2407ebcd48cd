import type { SqlExecutor } from './sql.ts';

/** Lets the app role, where it exists, ask and record confirmations; an answer is written and never changed. */
export async function grantConfirmationRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema upkeep to tsunagi_app');
  await sql.query(
    'grant select, insert, update on upkeep.confirmation_plan, upkeep.confirmation_request to tsunagi_app',
  );
  await sql.query('grant select, insert, update (verification_id) on upkeep.confirmation to tsunagi_app');
  await sql.query('grant select on upkeep.confirmation_span to tsunagi_app');
  await sql.query('grant execute on function upkeep.confirm to tsunagi_app');
}
