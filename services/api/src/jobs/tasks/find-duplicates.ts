import { lookForDuplicates } from '../../duplicates/look-for-duplicates.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import type { JobHandler } from '../job-context.ts';

/** Looks whether what was changed since the last look may be a place that is there already. */
export const findDuplicatesTask: JobHandler<'find-duplicates'> = async (_payload, { pool, clock }) => {
  await inTransaction(pool, (client) => lookForDuplicates(client, clock()));
};
