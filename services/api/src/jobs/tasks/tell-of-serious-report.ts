import { japaneseDay } from '@tsunagi/domain';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { tellOfSerious } from '../../problem-report/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Writes to those whose task a serious report is that one waits. */
export const tellOfSeriousReport: JobHandler<'tell-of-serious-report'> = async (
  { reportId },
  { pool, clock, origin },
) => {
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await tellOfSerious(client, reportId, { day: japaneseDay(clock()), origin });
  });
};
