import { tasksOf } from '@tsunagi/contracts';
import type { SqlExecutor } from './sql.ts';

/** The queue's tables, as its library names them. The worker sees of them what belongs to its own tasks. */
const queueTables = ['_private_jobs', '_private_job_queues', '_private_tasks', 'migrations'] as const;

const ownTasks = tasksOf('worker')
  .map((name) => `'${name}'`)
  .join(', ');

/** What the app may do for later, and what the worker may touch: its own jobs, and the functions of its window. */
export async function grantJobRights(sql: SqlExecutor): Promise<void> {
  if (await exists(sql, 'tsunagi_app')) {
    await sql.query('grant usage on schema jobs, mail to tsunagi_app');
    await sql.query('grant execute on function jobs.enqueue to tsunagi_app');
    await sql.query('grant select, insert, update on mail.outbox to tsunagi_app');
  }
  if (!(await exists(sql, 'tsunagi_worker'))) return;
  await sql.query('grant usage on schema worker, graphile_worker to tsunagi_worker');
  await sql.query('grant select on worker.mail_due to tsunagi_worker');
  await sql.query('grant execute on all functions in schema worker to tsunagi_worker');
  // It asks for what comes round by itself, and is told: nothing.
  await sql.query(
    'grant select, insert, update on graphile_worker._private_known_crontabs to tsunagi_worker',
  );
  for (const table of queueTables) await grantQueueTable(sql, table);
}

/** The library forbids its tables to everyone but the owner by policy, so each needs one that lets the worker in. */
async function grantQueueTable(sql: SqlExecutor, table: (typeof queueTables)[number]): Promise<void> {
  const named = `graphile_worker.${table}`;
  const rights = table === '_private_jobs' ? 'select, insert, update, delete' : 'select, insert, update';
  await sql.query(`grant ${table === 'migrations' ? 'select' : rights} on ${named} to tsunagi_worker`);
  await sql.query(`drop policy if exists worker on ${named}`);
  const ofItself =
    table === '_private_jobs'
      ? `task_id in (select id from graphile_worker._private_tasks where identifier in (${ownTasks}))`
      : 'true';
  await sql.query(`create policy worker on ${named} to tsunagi_worker using (${ofItself})`);
}

const exists = async (sql: SqlExecutor, role: string) =>
  (await sql.query('select 1 from pg_roles where rolname = $1', [role])).rowCount === 1;
