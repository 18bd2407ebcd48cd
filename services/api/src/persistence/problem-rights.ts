import type { SqlExecutor } from './sql.ts';

/** What the app may do to hear of problems, to act on them, and to ask others for places; row-level security says on which rows. */
const rights: readonly (readonly [privileges: string, tables: readonly string[]])[] = [
  ['select, insert, update', ['problems.report', 'vetting.suspension', 'rounds.round', 'rounds.recipient']],
  ['select, insert, update, delete', ['problems.pace', 'map_cell']],
  // What was found out is written and read, never changed.
  ['select, insert', ['vetting.finding', 'rounds.answer']],
];

/** Lets the app role, where it exists, take reports, keep the vetting record, suspend and ask sections. */
export async function grantProblemRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema problems, vetting, rounds to tsunagi_app');
  for (const [privileges, tables] of rights)
    await sql.query(`grant ${privileges} on ${tables.join(', ')} to tsunagi_app`);
}
