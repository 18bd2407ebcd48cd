import { applyAgreement } from '../../agreement/index.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import type { JobHandler } from '../job-context.ts';

/** Lets an agreement entitle whom it names. */
export const applyAgreementTask: JobHandler<'apply-agreement'> = async ({ agreementId }, { pool }) => {
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await applyAgreement(client, agreementId);
  });
};
