import { japaneseDay } from '@tsunagi/domain';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { forgetReports } from '../../problem-report/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Deletes what people wrote in reports whose day has come; that something was told, and what became of it, stays. */
export const forgetProblemReports: JobHandler<'forget-problem-reports'> = async (
  _payload,
  { pool, clock },
) => {
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await forgetReports(client, japaneseDay(clock()));
  });
};
