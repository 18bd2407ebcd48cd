import { japaneseDay } from '@tsunagi/domain';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { remindSilent } from '../../round/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Asks sections again that were asked and have not answered, where their day has come. */
export const remindSections: JobHandler<'remind-sections'> = async (
  _payload,
  { pool, clock, dataKey, origin },
) => {
  const now = clock();
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await remindSilent(client, { dataKey, origin }, { now, day: japaneseDay(now) });
  });
};
