import { randomUUID } from 'node:crypto';
import { enqueue } from '../jobs/enqueue.ts';
import type { SqlExecutor } from '../persistence/sql.ts';

/** A mail as it is written: by whom it is read is in `to`, what it is about in `about`, by id alone. */
export interface MailWish {
  /** SCREAMING_SNAKE, says what it is for: CONFIRMATION, INVITATION … */
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly about?: string | undefined;
}

/**
 * Writes a mail into the outbox, and the wish to send it into the queue, in the caller's transaction. The caller acts as
 * somebody with a role, or at the door of the sign-in, of a link or of the jobs. Answers the id of the mail.
 */
export async function queueMail(client: SqlExecutor, mail: MailWish): Promise<string> {
  const id = randomUUID();
  await client.query(
    'insert into mail.outbox (id, kind, to_address, subject, body, about) values ($1, $2, $3, $4, $5, $6)',
    [id, mail.kind, mail.to, mail.subject.replace(/\s+/g, ' ').trim(), mail.body, mail.about ?? null],
  );
  await enqueue(client, 'send-mail', { mailId: id }, { jobKey: `mail ${id}` });
  return id;
}
