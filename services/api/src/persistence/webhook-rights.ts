import type { SqlExecutor } from './sql.ts';

/**
 * Lets the app role, where it exists, keep webhooks and see what became of their messages; row-level security says whose.
 * What was listed at the last look is the jobs' business alone.
 */
export async function grantWebhookRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema webhooks to tsunagi_app');
  await sql.query('grant select, insert, update on webhooks.subscription, webhooks.delivery to tsunagi_app');
}
