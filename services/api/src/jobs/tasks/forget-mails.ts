import { forgetMails } from '../../mail/forget-mails.ts';
import { inTransaction } from '../../persistence/in-transaction.ts';
import type { JobHandler } from '../job-context.ts';

/** Deletes mails that are not needed any longer: they hold addresses, names and links. */
export const forgetMailsTask: JobHandler<'forget-mails'> = async (_payload, { pool, clock }) => {
  await inTransaction(pool, (client) => forgetMails(client, clock()));
};
