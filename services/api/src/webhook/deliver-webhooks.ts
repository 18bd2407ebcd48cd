import { minutesUntilRetry, type PauseReason } from '@tsunagi/domain';
import { webhookPausedMail } from '@tsunagi/texts/ja/mail-webhook';
import type { PoolClient } from 'pg';
import { SealedText } from '../identity/index.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { JobContext } from '../jobs/job-context.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { inTransaction } from '../persistence/in-transaction.ts';
import { type ClaimedDelivery, claimNext, settleDelivery, type Tried } from './delivery.repository.ts';
import type { Send } from './send-message.ts';
import { signedMessage } from './signed-message.ts';

/** So many messages are sent before other jobs have their turn. */
const mostInOneGo = 25;

/** What the secrets of webhooks are sealed for; each lies in the place of its webhook. */
export const secretPurpose = 'webhook secret';

type Delivering = Pick<JobContext, 'pool' | 'clock' | 'dataKey' | 'origin'>;

/** Sends what waits for one webhook, one after the other, until nothing is due or one did not arrive. */
export async function deliverWebhooks(webhookId: string, at: Delivering, send: Send): Promise<void> {
  const sealing = new SealedText(secretPurpose, at.dataKey);
  for (let sent = 0; sent < mostInOneGo; sent++) {
    const claimed = await inTransaction(at.pool, (client) => claimNext(client, webhookId, at.clock()));
    if (!claimed) return;
    const secrets = [claimed.secret, claimed.previous_secret]
      .map((sealed) => sealing.open(sealed, webhookId))
      .filter((secret) => secret !== null);
    const tried = await send(
      claimed.address,
      signedMessage(claimed, { secrets, origin: at.origin, now: at.clock() }),
    );
    await inTransaction(at.pool, (client) => settle(client, claimed, tried, at));
    if (tried.fault !== null && !claimed.asked) return;
  }
  await inTransaction(at.pool, (client) =>
    enqueue(client, 'deliver-webhooks', { webhookId }, { jobKey: `deliver-webhooks:${webhookId}` }),
  );
}

const gone = 410;

/** Notes what came of a try, with the message and with its webhook. */
async function settle(
  client: PoolClient,
  { id, asked, subscription_id: webhookId }: ClaimedDelivery,
  tried: Tried,
  { clock, origin }: Delivering,
): Promise<void> {
  const now = clock();
  await settleDelivery(client, id, tried, now);
  if (tried.fault === null) await succeed(client, webhookId, now);
  else if (!asked) await fail(client, webhookId, tried, { now, origin });
}

const succeed = (client: PoolClient, webhookId: string, now: Date) =>
  client.query(
    'update webhooks.subscription set failures_in_row = 0, retry_at = null, delivered_at = $2 where id = $1',
    [webhookId, now],
  );

/** Waits longer after each failure in a row; after the last, or where the receiver says that it is gone, it stops. */
async function fail(
  client: PoolClient,
  webhookId: string,
  { status }: Tried,
  at: { now: Date; origin: string },
): Promise<void> {
  const counted = await client.query<{ failures: number }>(
    `update webhooks.subscription set failures_in_row = failures_in_row + 1 where id = $1
     returning failures_in_row as failures`,
    [webhookId],
  );
  const minutes = status === gone ? null : minutesUntilRetry(counted.rows[0]?.failures ?? 1);
  if (minutes === null) return pause(client, webhookId, status === gone ? 'GONE' : 'FAILING', at);
  await client.query('update webhooks.subscription set retry_at = $2 where id = $1', [
    webhookId,
    new Date(at.now.getTime() + minutes * 60_000),
  ]);
}

/** Stops by itself, and says so to the one who added it: by mail, and at the desk. */
async function pause(
  client: PoolClient,
  webhookId: string,
  reason: PauseReason,
  { now, origin }: { now: Date; origin: string },
): Promise<void> {
  const paused = await client.query<{ about: string; to: string | null; name: string }>(
    `update webhooks.subscription s set state = 'PAUSED', pause_reason = $2, state_at = $3, retry_at = null
     where s.id = $1 and s.state = 'ACTIVE'
     returning s.about, s.made_by_name as name, (select p.email from identity.person p where p.id = s.made_by) as "to"`,
    [webhookId, reason, now],
  );
  const [told] = paused.rows;
  if (!told?.to) return;
  const mail = webhookPausedMail({ ...told, reason, deskLink: `${origin}/desk/webhooks` });
  await queueMail(client, { kind: 'WEBHOOK_PAUSED', to: told.to, about: webhookId, ...mail });
}
