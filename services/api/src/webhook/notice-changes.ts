import { mostEventsAtOnce, type WebhookEvent } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { enqueue } from '../jobs/enqueue.ts';
import { dueWebhooks, forgetOldDeliveries, takeBackLost } from './delivery.repository.ts';

/** An entry that the public doors show otherwise than at the last look. */
interface Change {
  readonly id: string;
  readonly event: WebhookEvent;
  /** As the database writes it: nothing of it may be lost. Null where it is not listed any more. */
  readonly modified_at: string | null;
  readonly keeper_code: string | null;
  readonly merged_into: string | null;
}

/**
 * Compares what is listed now with what was listed at the last look and writes down whom to tell of what differs: however
 * something was written, approved, imported, merged or suspended, this is where it is noticed. Then it has everything sent
 * that is due. While nobody wants to be told, nothing is looked at; the first look after that only remembers.
 */
export async function noticeChanges(client: PoolClient, now: Date): Promise<void> {
  const last = await client.query<{ looked_at: Date | null }>(
    'select looked_at from webhooks.look for update',
  );
  const before = last.rows[0]?.looked_at ?? null;
  const active = await client.query(`select 1 from webhooks.subscription where state = 'ACTIVE' limit 1`);
  if (active.rowCount === 0) {
    if (before !== null) await forget(client);
  } else if (before === null) await rememberAll(client, now);
  else await tell(client, await changes(client), now);
  await takeBackLost(client, now);
  await forgetOldDeliveries(client, now);
  for (const webhookId of await dueWebhooks(client, now))
    await enqueue(client, 'deliver-webhooks', { webhookId }, { jobKey: `deliver-webhooks:${webhookId}` });
}

/** What stands in offering_search is listed: the one gate of every public door. */
const listed = `select r.id, r.modified_at from resource r where r.id in (select s.resource_id from offering_search s)`;

/** Two entries made one count as such only where the one that is kept is listed itself. */
const selectChanges = `
  with listed as materialized (${listed}),
  changed as (
    select coalesce(n.id, l.resource_id) as id, n.id is not null as is_listed, l.resource_id is not null as was_listed,
      n.modified_at, l.keeper_code
    from listed n full join webhooks.listed l on l.resource_id = n.id
    where n.modified_at is distinct from l.modified_at),
  led as materialized (
    select c.*, case when not c.is_listed then upkeep.kept_instead('RESOURCE', c.id) end as led_to from changed c),
  merged as (select led.*, k.id as merged_into from led left join listed k on k.id = led.led_to)
  select id, case when is_listed and was_listed then 'CHANGED' when is_listed then 'CREATED'
      when merged_into is not null then 'MERGED' else 'WITHDRAWN' end as event,
    modified_at::text as modified_at, merged_into,
    case when is_listed then upkeep.keeper_of(id) else keeper_code end as keeper_code
  from merged`;

const changes = async (client: PoolClient): Promise<Change[]> =>
  (await client.query<Change>(selectChanges)).rows;

const asRows = `jsonb_to_recordset($1::jsonb)
  as c (id uuid, event text, modified_at timestamptz, keeper_code text, merged_into uuid)`;

/** Writes down what is to be told to whom, and remembers exactly that as told. */
async function tell(client: PoolClient, found: readonly Change[], now: Date): Promise<void> {
  await client.query('update webhooks.look set looked_at = $1', [now]);
  if (found.length === 0) return;
  const rows = JSON.stringify(found);
  await client.query(
    `with told as (
       select s.id as subscription_id, c.*, count(*) over (partition by s.id) as many
       from webhooks.subscription s join ${asRows} on c.event = any(s.events)
       where s.state = 'ACTIVE' and (s.scope_code is null or s.scope_code in (c.keeper_code, left(c.keeper_code, 2))))
     insert into webhooks.delivery (subscription_id, message, resource_id, merged_into, happened_at, state_at)
     select subscription_id, event, id, merged_into, $2::timestamptz, $2::timestamptz from told where many <= $3
     union all
     select distinct subscription_id, 'MANY_CHANGED', null::uuid, null::uuid, $2::timestamptz, $2::timestamptz
     from told where many > $3`,
    [rows, now, mostEventsAtOnce],
  );
  await client.query(
    `delete from webhooks.listed where resource_id in (select c.id from ${asRows} where c.modified_at is null)`,
    [rows],
  );
  await client.query(
    `insert into webhooks.listed (resource_id, modified_at, keeper_code)
     select c.id, c.modified_at, c.keeper_code from ${asRows} where c.modified_at is not null
     on conflict (resource_id) do update set modified_at = excluded.modified_at, keeper_code = excluded.keeper_code`,
    [rows],
  );
}

async function rememberAll(client: PoolClient, now: Date): Promise<void> {
  await client.query('update webhooks.look set looked_at = $1', [now]);
  await client.query(
    `insert into webhooks.listed (resource_id, modified_at, keeper_code)
     select id, modified_at, upkeep.keeper_of(id) from (${listed}) n`,
  );
}

async function forget(client: PoolClient): Promise<void> {
  await client.query('update webhooks.look set looked_at = null');
  await client.query('delete from webhooks.listed');
}
