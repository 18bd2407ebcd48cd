import type { SqlExecutor } from './sql.ts';

/** What the app may do to make two entries one; row-level security says of which. What was merged is never deleted. */
const rights: readonly (readonly [privileges: string, tables: string])[] = [
  ['select, update', 'upkeep.duplicate_pair'],
  ['select, insert, update', 'upkeep.merge'],
  ['select, insert', 'upkeep.redirect'],
];
const acts = ['upkeep.merge_away', 'upkeep.bring_back'];

/** Lets the app role, where it exists, look at pairs, merge them and take that back. */
export async function grantMergeRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  for (const [privileges, table] of rights) await sql.query(`grant ${privileges} on ${table} to tsunagi_app`);
  await sql.query(`grant execute on function ${acts.join(', ')} to tsunagi_app`);
}
