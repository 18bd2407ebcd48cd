import {
  type CalendarDay,
  mayReceive,
  type ReceivingAnswer,
  type VettingFinding,
  vettingOf,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { bindsToSecrecy, policyOf, policyRows } from '../sharing-policy/index.ts';
import { type PartyRow, partyRows } from './party.repository.ts';
import type { ReferralRow } from './referral.row.ts';
import type { Around, ChosenReceiver } from './referral-moment.ts';

/** What both offices of a referral have decided, and whether the receiver's people are bound to secrecy. */
export async function bothSides(
  client: PoolClient,
  { sender_id, receiver_id }: Pick<ReferralRow, 'sender_id' | 'receiver_id'>,
): Promise<Pick<Around, 'policies' | 'isReceiverUnderSecrecy'>> {
  const receiver = receiver_id ? await partyRows.one(client, receiver_id) : null;
  const decided = await policyRows.of(client, receiver ? [sender_id, receiver.id] : [sender_id]);
  const ofReceiver = receiver ? decided.get(receiver.id) : undefined;
  return {
    policies: { sender: policyOf(decided.get(sender_id)), receiver: policyOf(ofReceiver) },
    isReceiverUnderSecrecy: receiver !== null && bindsToSecrecy(receiver.kind, ofReceiver),
  };
}

/** How far each of some organizations is vetted, as the one who refers may know it. */
export async function receivingOf(
  client: PoolClient,
  parties: readonly Pick<PartyRow, 'id' | 'kind'>[],
  day: CalendarDay,
): Promise<ReadonlyMap<string, ReceivingAnswer>> {
  const { rows } = await client.query<VettingFinding & { organizationId: string }>(
    `select organization_id as "organizationId", subject, result, checked_on::text as "checkedOn",
       next_check_on::text as "nextCheckOn" from care.vetting_of($1)`,
    [parties.map(({ id }) => id)],
  );
  const found = Map.groupBy(rows, ({ organizationId }) => organizationId);
  return new Map(
    parties.map(({ id, kind }) => [id, mayReceive(kind, vettingOf(kind, found.get(id) ?? [], day))]),
  );
}

/** A receiver that was chosen, as the rules ask about it. */
export async function chosenReceiver(
  client: PoolClient,
  party: PartyRow,
  day: CalendarDay,
): Promise<ChosenReceiver> {
  const receiving = (await receivingOf(client, [party], day)).get(party.id)!;
  return { isSuspended: party.is_suspended, receiving };
}
