import type { SqlExecutor } from './sql.ts';

/** What the app may do in the schema of imports; row-level security says on which rows. */
const rights = [
  'select, insert, update, delete on imports.draft',
  'select, insert on imports.draft_piece',
  'select on imports.draft_row',
  'select, update (undo_state, undo_code, undo_names, undo_asked_at, undo_done, undo_of, undo_progress_at) on imports.batch',
  'select, delete on imports.mapping',
];

/** Lets the app role, where it exists, take lists in and ask for their undoing; what records were before stays out of reach. */
export async function grantImportRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema imports to tsunagi_app');
  for (const right of rights) await sql.query(`grant ${right} to tsunagi_app`);
}
