import type { Pool } from 'pg';

/** How far back mails are sent that had to wait for a way out; what is older has lost its sense. */
const daysWorthSending = 14;

/**
 * What a start of the worker owes to mails left by the one before: those it was handing over are marked as uncertain,
 * those that wait are put into the queue again. Answers how many wait.
 */
export async function takeUpWaitingMail(pool: Pool, hasWayOut: boolean): Promise<number> {
  await pool.query('select worker.give_up_lost_mail()');
  if (!hasWayOut) return 0;
  const { rowCount } = await pool.query(
    `select graphile_worker.add_job('send-mail', json_build_object('mailId', id), job_key => 'mail ' || id)
     from worker.mail_due where created_at > now() - make_interval(days => $1)`,
    [daysWorthSending],
  );
  return rowCount ?? 0;
}
