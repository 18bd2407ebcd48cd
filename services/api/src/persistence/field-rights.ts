import type { SqlExecutor } from './sql.ts';

/** Lets the app role, where it exists, keep field notes and offers; row-level security says whose. */
export async function grantFieldRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema upkeep to tsunagi_app');
  await sql.query('grant select, insert, update on upkeep.field_note to tsunagi_app');
  // A photo is made once and never changed; it goes where the note is not listed.
  await sql.query('grant select, insert, delete on upkeep.field_photo to tsunagi_app');
  await sql.query('grant select, insert, update on upkeep.offer to tsunagi_app');
  await sql.query('grant select, insert, update on upkeep.offer_request to tsunagi_app');
}
