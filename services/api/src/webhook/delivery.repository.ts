import { type DeliveryFault, mostAttempts, type WebhookMessage } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** A message that is being sent, with where to and what signs it. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly message: WebhookMessage;
  readonly resource_id: string | null;
  readonly merged_into: string | null;
  readonly happened_at: Date;
  readonly subscription_id: string;
  readonly address: string;
  readonly secret: Buffer;
  /** The one of before, while it counts. */
  readonly previous_secret: Buffer | null;
  /** Somebody wants it sent now: it is tried once, and its failure says nothing of the others. */
  readonly asked: boolean;
}

/** What somebody asks for is sent at once; all else while the webhook sends, and not before its next try. */
const isDue = `d.state = 'WAITING' and s.state <> 'ENDED'
  and (d.asked or s.state = 'ACTIVE' and coalesce(s.retry_at <= $1, true))`;

/** Webhooks for which something is to be sent now. */
export async function dueWebhooks(sql: SqlExecutor, now: Date): Promise<string[]> {
  const found = await sql.query<{ id: string }>(
    `select distinct s.id from webhooks.delivery d join webhooks.subscription s on s.id = d.subscription_id
     where ${isDue} order by s.id`,
    [now],
  );
  return found.rows.map(({ id }) => id);
}

/** Takes the next message of a webhook in hand. One that failed before stands behind those that did not. */
export async function claimNext(
  sql: SqlExecutor,
  webhookId: string,
  now: Date,
): Promise<ClaimedDelivery | null> {
  const claimed = await sql.query<ClaimedDelivery>(
    `update webhooks.delivery c set state = 'SENDING', state_at = $1, attempts = c.attempts + 1
     from webhooks.subscription o
     where o.id = c.subscription_id and c.id = (
       select d.id from webhooks.delivery d join webhooks.subscription s on s.id = d.subscription_id
       where d.subscription_id = $2 and ${isDue}
       order by d.asked desc, d.attempts, d.happened_at, d.id limit 1 for update of d skip locked)
     returning c.id, c.message, c.resource_id, c.merged_into, c.happened_at, c.subscription_id, c.asked,
       o.address, o.secret, case when o.previous_until > $1 then o.previous_secret end as previous_secret`,
    [now, webhookId],
  );
  return claimed.rows[0] ?? null;
}

/** What came of a try. */
export interface Tried {
  readonly status: number | null;
  readonly fault: DeliveryFault | null;
}

/** Notes what came of a try: what was asked for is tried once, all else so often at most. */
export async function settleDelivery(
  sql: SqlExecutor,
  id: string,
  { status, fault }: Tried,
  now: Date,
): Promise<void> {
  await sql.query(
    `update webhooks.delivery set status = $2, fault = $3, state_at = $4, state = case
       when $3::text is null then 'DELIVERED' when asked or attempts >= $5 then 'GIVEN_UP' else 'WAITING' end
     where id = $1 and state = 'SENDING'`,
    [id, status, fault, now, mostAttempts],
  );
}

/** What a process held that died is sent again: whoever hears it twice knows it by its id. */
export async function takeBackLost(sql: SqlExecutor, now: Date): Promise<void> {
  await sql.query(
    `update webhooks.delivery set state = 'WAITING', state_at = $1
     where state = 'SENDING' and state_at < $1::timestamptz - interval '5 minutes'`,
    [now],
  );
}

/** What became of messages is kept for a month, and a secret no longer than it counts. */
export async function forgetOldDeliveries(sql: SqlExecutor, now: Date): Promise<void> {
  await sql.query(
    `delete from webhooks.delivery
     where state not in ('WAITING', 'SENDING') and state_at < $1::timestamptz - interval '30 days'`,
    [now],
  );
  await sql.query(
    `update webhooks.subscription set previous_secret = null, previous_until = null where previous_until <= $1`,
    [now],
  );
}
