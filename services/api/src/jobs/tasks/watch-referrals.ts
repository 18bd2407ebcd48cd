import { japaneseDay } from '@tsunagi/domain';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { watchWaiting } from '../../referral/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Looks after referrals nobody answers. */
export const watchReferrals: JobHandler<'watch-referrals'> = async (_payload, { pool, clock, origin }) => {
  const now = clock();
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await watchWaiting(client, { now, day: japaneseDay(now), origin });
  });
};
