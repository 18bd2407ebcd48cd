import type {
  DeliveryFault,
  DeliveryState,
  PauseReason,
  WebhookDraft,
  WebhookEvent,
  WebhookMessage,
  WebhookState,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** A webhook as the database holds it, without its secret. */
export interface WebhookRow {
  readonly id: string;
  readonly scope_code: string | null;
  readonly about: string;
  readonly address: string;
  readonly events: readonly WebhookEvent[];
  readonly state: WebhookState;
  readonly state_at: Date;
  readonly pause_reason: PauseReason | null;
  readonly failures_in_row: number;
  readonly retry_at: Date | null;
  readonly delivered_at: Date | null;
  readonly previous_until: Date | null;
  readonly made_at: Date;
  readonly made_by_name: string;
  readonly made_by_office: string | null;
}

/** A message and what became of it. */
export interface DeliveryRow {
  readonly id: string;
  readonly subscription_id: string;
  readonly message: WebhookMessage;
  readonly resource_id: string | null;
  readonly resource_name: string | null;
  readonly happened_at: Date;
  readonly state: DeliveryState;
  readonly state_at: Date;
  readonly attempts: number;
  readonly status: number | null;
  readonly fault: DeliveryFault | null;
}

/** A webhook before it is kept. */
export interface NewWebhook {
  readonly id: string;
  readonly scope: string | null;
  readonly draft: WebhookDraft;
  readonly secret: Buffer;
  readonly now: Date;
  readonly by: {
    readonly personId: string;
    readonly name: string;
    readonly role: string | null;
    readonly office: string | null;
  };
}

const columns = `id, scope_code, about, address, events, state, state_at, pause_reason, failures_in_row, retry_at,
  delivered_at, previous_until, made_at, made_by_name, made_by_office`;
const mostWebhooks = 200;

/** Webhooks as far as the one who acts may see them; row-level security says which. */
export const webhookRows = {
  /** Those that have not been ended. */
  async list(client: PoolClient): Promise<WebhookRow[]> {
    const found = await client.query<WebhookRow>(
      `select ${columns} from webhooks.subscription where state <> 'ENDED' order by made_at, id limit ${mostWebhooks}`,
    );
    return found.rows;
  },

  /** One that has not been ended, held until the transaction ends. */
  async one(client: PoolClient, id: string): Promise<WebhookRow | null> {
    const found = await client.query<WebhookRow>(
      `select ${columns} from webhooks.subscription where id = $1 and state <> 'ENDED' for update`,
      [id],
    );
    return found.rows[0] ?? null;
  },

  async insert(client: PoolClient, { id, scope, draft, secret, now, by }: NewWebhook): Promise<void> {
    await client.query(
      `insert into webhooks.subscription (id, scope_code, about, address, events, secret, state_at, made_at, made_by,
         made_by_name, made_by_role, made_by_office)
       values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11)`,
      [
        id,
        scope,
        draft.about,
        draft.address,
        draft.events,
        secret,
        now,
        by.personId,
        by.name,
        by.role,
        by.office,
      ],
    );
  },

  /** Nothing is sent any more, and the secret is gone. */
  async end(client: PoolClient, id: string, now: Date): Promise<void> {
    await client.query(
      `update webhooks.subscription set state = 'ENDED', state_at = $2, pause_reason = null, secret = null,
         previous_secret = null, previous_until = null where id = $1`,
      [id, now],
    );
    await leaveOut(client, id, now);
  },

  /** Sends again; for all that was missed meanwhile stands one message. */
  async resume(client: PoolClient, id: string, now: Date): Promise<void> {
    await client.query(
      `update webhooks.subscription set state = 'ACTIVE', state_at = $2, pause_reason = null, failures_in_row = 0,
         retry_at = null where id = $1`,
      [id, now],
    );
    await leaveOut(client, id, now);
    await this.addMessage(client, id, 'MANY_CHANGED', now);
  },

  /** Signs with another secret from now on, and until a moment with the one of before, too. */
  async rotate(client: PoolClient, id: string, secret: Buffer, previousUntil: Date): Promise<void> {
    await client.query(
      `update webhooks.subscription set previous_secret = secret, previous_until = $3, secret = $2 where id = $1`,
      [id, secret, previousUntil],
    );
  },

  /** Has one message sent once more, to the letter, of those that no longer wait; of which webhook, or null. */
  async sendAgain(client: PoolClient, deliveryId: string, now: Date): Promise<string | null> {
    const again = await client.query<{ id: string }>(
      `update webhooks.delivery d set state = 'WAITING', asked = true, state_at = $2
       from webhooks.subscription s
       where d.id = $1 and s.id = d.subscription_id and s.state <> 'ENDED'
         and d.state in ('DELIVERED', 'GIVEN_UP', 'LEFT_OUT') returning s.id`,
      [deliveryId, now],
    );
    return again.rows[0]?.id ?? null;
  },

  /** Has a message sent that is about no single entry. A test is sent at once, whatever happened before. */
  async addMessage(
    client: PoolClient,
    id: string,
    message: 'MANY_CHANGED' | 'TEST',
    now: Date,
  ): Promise<void> {
    await client.query(
      `insert into webhooks.delivery (subscription_id, message, asked, happened_at, state_at)
       values ($1, $2, $2 = 'TEST', $3, $3)`,
      [id, message, now],
    );
  },

  /** The last messages of each. */
  async deliveries(client: PoolClient, ids: readonly string[], each: number): Promise<DeliveryRow[]> {
    const found = await client.query<DeliveryRow>(
      `select d.id, d.subscription_id, d.message, d.resource_id, r.name as resource_name, d.happened_at, d.state,
         d.state_at, d.attempts, d.status, d.fault
       from unnest($1::uuid[]) asked (id) cross join lateral (
         select * from webhooks.delivery l where l.subscription_id = asked.id
         order by l.happened_at desc, l.id limit $2) d
       left join resource r on r.id = d.resource_id
       order by d.happened_at desc, d.id`,
      [ids, each],
    );
    return found.rows;
  },
};

const leaveOut = (client: PoolClient, id: string, now: Date) =>
  client.query(
    `update webhooks.delivery set state = 'LEFT_OUT', state_at = $2 where subscription_id = $1 and state = 'WAITING'`,
    [id, now],
  );
