import { japaneseDay } from '@tsunagi/domain';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { tellOfWithdrawal } from '../../slip/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Writes to the office of a case and to those who read no longer that consent was taken back. */
export const tellOfWithdrawalTask: JobHandler<'tell-of-withdrawal'> = async (
  told,
  { pool, clock, origin },
) => {
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await tellOfWithdrawal(client, told, { day: japaneseDay(clock()), origin });
  });
};
