import { mayBeAsked } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { SearchHit } from '../hit/index.ts';
import { type PartyRow, partyRows } from '../referral/index.ts';
import type { NextPlace, NextReceiver } from './next-places.types.ts';

/** Whom a case has asked already, and who it is that asks. */
export interface Asking {
  readonly organizationId: string | null;
  readonly asked: Parameters<typeof mayBeAsked>[1];
}

/** An organization as a next receiver: one who has declined is shown, and proposed to nobody (decisions 15). */
export const receiverView = (party: PartyRow, { organizationId, asked }: Asking): NextReceiver => ({
  id: party.id,
  name: party.name,
  worksHere: party.works_here,
  isOwn: party.id === organizationId,
  hasDeclined: mayBeAsked(party.id, asked) === 'DECLINED_BEFORE',
});

/** Places with those who run them. */
export async function withReceivers(
  client: PoolClient,
  hits: readonly SearchHit[],
  asking: Asking,
): Promise<NextPlace[]> {
  const { rows } = await client.query<{ id: string; organization_id: string }>(
    'select id, organization_id from public.resource where id = any ($1)',
    [hits.map(({ resourceId }) => resourceId)],
  );
  const runs = new Map(rows.map((row) => [row.id, row.organization_id]));
  const parties = await partyRows.many(client, [...new Set(runs.values())]);
  const party = new Map(parties.filter(({ is_suspended }) => !is_suspended).map((one) => [one.id, one]));
  return hits.map((hit) => {
    const found = party.get(runs.get(hit.resourceId) ?? '');
    return { hit, receiver: found ? receiverView(found, asking) : null };
  });
}
