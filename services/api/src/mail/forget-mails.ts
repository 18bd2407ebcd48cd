import type { SqlExecutor } from '../persistence/sql.ts';

/** How long a mail is kept after it was handed over: long enough to see that it went out, when somebody misses it. */
export const sentMailDays = 30;
/** How long one is kept that was not, or of which nobody knows: as long as a link in it could work. */
export const unsentMailDays = 90;

/** Deletes the mails whose days are over, with their address and text, as the jobs do. Says how many. */
export async function forgetMails(sql: SqlExecutor, now: Date): Promise<number> {
  await sql.query(`select set_config('tsunagi.door', 'jobs', true)`);
  const deleted = await sql.query(
    `delete from mail.outbox where state <> 'SENDING' and created_at < $1::timestamptz - make_interval(days => $3)
       or state = 'SENT' and coalesce(sent_at, state_at) < $1::timestamptz - make_interval(days => $2)`,
    [now, sentMailDays, unsentMailDays],
  );
  return deleted.rowCount ?? 0;
}
