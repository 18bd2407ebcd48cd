import type { PoolClient } from 'pg';
import { enqueueMapRefresh } from '../jobs/enqueue.ts';
import { refreshOfferingSearch } from '../readmodel/index.ts';

/**
 * Writes what was agreed to where residency is compiled from, with the places it opens, so that lists, doors and referrals
 * entitle its members' residents from its first to its last day without any entry being edited. Done again it changes nothing.
 */
export async function applyAgreement(client: PoolClient, agreementId: string): Promise<void> {
  const written = await client.query(
    `insert into public.agreement (id, name, shared_kinds, valid_from, valid_to, source)
     select id, name, shared_kinds, valid_from, valid_to, drafter_name from cooperation.agreement
     where id = $1 and state = 'AGREED'
     on conflict (id) do update set name = excluded.name, shared_kinds = excluded.shared_kinds,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source`,
    [agreementId],
  );
  if (written.rowCount === 0) return;
  await client.query(
    `insert into public.agreement_party (agreement_id, municipality_code)
     select a.id, code from cooperation.agreement a, unnest(a.member_codes) as code where a.id = $1
     on conflict do nothing`,
    [agreementId],
  );
  const { rows } = await client.query<{ id: string }>(sharedPlaces, [agreementId]);
  await refreshOfferingSearch(
    client,
    rows.map(({ id }) => id),
  );
  const changed = await client.query<{ now: Date }>(
    'update directory_meta set revision = revision + 1 returning now() as now',
  );
  await enqueueMapRefresh(client, changed.rows[0]!.now);
}

/** Every place of a shared kind that lies in a member municipality or is run by somebody of it: rather one too many. */
const sharedPlaces = `
  select distinct r.id from public.agreement a
    join public.resource r on r.kind = any (a.shared_kinds)
    join public.organization o on o.id = r.organization_id
    left join public.offering f on f.resource_id = r.id
    left join public.venue v on v.id = f.venue_id
  where a.id = $1 and exists (select from public.agreement_party p where p.agreement_id = a.id
    and p.municipality_code in (o.municipality_code, v.municipality_code))`;
