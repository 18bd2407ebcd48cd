import { inTransaction } from '../../persistence/in-transaction.ts';
import { noticeChanges } from '../../webhook/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Looks what the public doors show otherwise than at the last look, and has it told. */
export const noticeChangesTask: JobHandler<'notice-changes'> = async (_payload, { pool, clock }) => {
  await inTransaction(pool, (client) => noticeChanges(client, clock()));
};
