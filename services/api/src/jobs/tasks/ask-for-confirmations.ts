import { japaneseDay } from '@tsunagi/domain';
import { askDueOwners, askOwnersOf } from '../../confirmation/index.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import type { JobHandler } from '../job-context.ts';

/** Writes the letters of the day to owners and coordinators, or those somebody at a desk has asked for. */
export const askForConfirmations: JobHandler<'ask-for-confirmations'> = async (
  { resourceIds },
  { pool, clock, dataKey, origin },
) => {
  const now = clock();
  const asking = { now, day: japaneseDay(now), dataKey, origin };
  await inTransaction(pool, (client) =>
    resourceIds ? askOwnersOf(client, resourceIds, asking) : askDueOwners(client, asking),
  );
};
