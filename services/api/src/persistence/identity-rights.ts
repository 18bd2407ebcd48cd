import type { SqlExecutor } from './sql.ts';

/** What the app may do in the schema of accounts; row-level security says on which rows. */
const rights: readonly (readonly [privileges: string, tables: readonly string[]])[] = [
  [
    'select, insert, update, delete',
    ['person', 'session', 'credential', 'one_time_token', 'second_factor', 'pace'],
  ],
  ['select, insert, update', ['membership', 'contract']],
  // A record of what happened is written and read, never changed.
  ['select, insert', ['invitation', 'sign_in_event', 'code_secret']],
];

/** Lets the app role, where it exists, keep accounts: exactly what signing in and inviting need. */
export async function grantIdentityRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema identity to tsunagi_app');
  for (const [privileges, tables] of rights) {
    const named = tables.map((table) => `identity.${table}`).join(', ');
    await sql.query(`grant ${privileges} on ${named} to tsunagi_app`);
  }
  await sql.query('grant execute on function identity.invite_person, identity.has_entered to tsunagi_app');
}
