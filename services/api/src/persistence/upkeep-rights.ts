import type { SqlExecutor } from './sql.ts';

/** What the app may do to keep entries; row-level security says on which rows. */
const rights: readonly (readonly [privileges: string, tables: readonly string[]])[] = [
  [
    'select, insert, update, delete',
    [
      'resource',
      'offering',
      'phone',
      'residency_rule',
      'verification',
      'resource_onward',
      'provenance',
      'offering_search',
      'offering_card',
      'offering_words',
      'upkeep.entry',
    ],
  ],
  ['select, insert, update', ['venue', 'venue_exact', 'organization', 'upkeep.proposal']],
  // A version and what was said about a proposal are written and read, never changed.
  ['select, insert', ['upkeep.version', 'upkeep.proposal_step']],
  ['select', ['upkeep.keeper']],
  ['update (revision)', ['directory_meta']],
];

/** Lets the app role, where it exists, keep entries: exactly what editing and reviewing need. */
export async function grantUpkeepRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema upkeep to tsunagi_app');
  for (const [privileges, tables] of rights)
    await sql.query(`grant ${privileges} on ${tables.join(', ')} to tsunagi_app`);
}
