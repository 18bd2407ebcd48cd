import { japaneseDay } from '@tsunagi/domain';
import { tellOfLinkAnswer } from '../../letter/index.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import type { JobHandler } from '../job-context.ts';

/** Writes to those who sent a letter that it was answered by its link. */
export const tellOfLinkAnswerTask: JobHandler<'tell-of-link-answer'> = async (
  { referralId },
  { pool, clock, origin },
) => {
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await tellOfLinkAnswer(client, referralId, { day: japaneseDay(clock()), origin });
  });
};
