import { allow, refuse } from '@tsunagi/domain';
import { nothingInParticular, recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, roleOf, type Viewer } from '../identity/index.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import type { OutboxMail } from './outbox.types.ts';

const mostShown = 100;

/** The mails that were written: for the operator, and in the demo, where nobody real is written to, for all who sign in. */
export class OutboxService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** The newest mails that the one who asks may see. */
  list(viewer: Viewer, isDemo: boolean): Promise<OutboxMail[]> {
    const isOperator = roleOf(viewer) === 'OPERATOR';
    if (!isOperator && !isDemo) return Promise.resolve([]);
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      if (isOperator) await recordAct(client, actorOf(viewer), 'MAILS_READ', 'MAIL', nothingInParticular);
      const { rows } = await client.query<Omit<OutboxMail, 'createdAt'> & { createdAt: Date }>(
        `select id, kind, to_address as "to", subject, body, created_at as "createdAt", state, attempts, code
         from mail.outbox order by created_at desc, id limit ${mostShown}`,
      );
      return rows.map((mail) => ({ ...mail, createdAt: mail.createdAt.toISOString() }));
    });
  }

  /** Sends a mail once more that was refused, or of which nobody knows whether it arrived. */
  sendAgain(viewer: Viewer, id: string): Promise<Answered<{ id: string }>> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const { rowCount } = await client.query(
        `update mail.outbox set state = 'WAITING', state_at = now(), code = null
         where id::text = $1 and state in ('REFUSED', 'UNCERTAIN')`,
        [id],
      );
      if (rowCount === 0) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      await enqueue(client, 'send-mail', { mailId: id }, { jobKey: `mail ${id}` });
      await recordAct(client, actorOf(viewer), 'MAIL_SENT_AGAIN', 'MAIL', id);
      return allow({ id });
    });
  }
}
