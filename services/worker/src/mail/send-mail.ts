import { tasks } from '@tsunagi/contracts';
import type { Transporter } from 'nodemailer';
import type { Pool } from 'pg';
import { outcomeOfFault } from './outcome-of-fault.ts';

/** What sending needs: the window into the database, and the way out where there is one. */
export interface MailWay {
  readonly pool: Pool;
  readonly transport: Transporter | null;
  readonly from: string;
}

interface ClaimedMail {
  to_address: string;
  subject: string;
  body: string;
}

/**
 * Sends one mail of the outbox, at most once as far as SMTP allows: it is claimed for good before it is handed over, and
 * only a fault that proves that it was not taken gives it back. Throws a bare code where a later try makes sense.
 */
export async function sendMail(payload: unknown, way: MailWay): Promise<void> {
  const { mailId } = tasks['send-mail'].payload.parse(payload);
  // Without a way out it stays where it can be read, and goes out when the worker starts with one.
  if (!way.transport) return;
  const claimed = await way.pool.query<ClaimedMail>('select * from worker.claim_mail($1)', [mailId]);
  const mail = claimed.rows[0];
  if (!mail) return;
  try {
    await way.transport.sendMail(letterOf(mailId, mail, way.from));
  } catch (fault) {
    const { state, code } = outcomeOfFault(fault);
    await settle(way.pool, mailId, state, code);
    if (state === 'WAITING') throw new Error(`MAIL_NOT_TAKEN ${code}`);
    return;
  }
  await settle(way.pool, mailId, 'SENT', null);
}

/** The id of the message follows from the mail's, so that a mailbox can tell a second copy for one. */
function letterOf(id: string, mail: ClaimedMail, from: string) {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: mail.to_address,
    subject: mail.subject,
    text: mail.body,
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const settle = (pool: Pool, id: string, state: string, code: string | null) =>
  pool.query('select worker.settle_mail($1, $2, $3)', [id, state, code]);
