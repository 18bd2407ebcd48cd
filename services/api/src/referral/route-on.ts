import { randomBytes } from 'node:crypto';
import { type CalendarDay, type ReferralAct, referenceFrom } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { Viewer } from '../identity/index.ts';
import type { PartyRow } from './party.repository.ts';
import { referralRows } from './referral.repository.ts';
import { factsOf, type ReferralRow } from './referral.row.ts';

/**
 * The next link of a chain, sent by the desk in the sender's name: the sender holds on, the desk keeps the chain, and the
 * texts go along unread.
 */
export async function routeOn(
  client: PoolClient,
  {
    row,
    receiver,
    act,
    viewer,
    at,
  }: {
    readonly row: ReferralRow;
    readonly receiver: PartyRow;
    readonly act: ReferralAct;
    readonly viewer: Viewer;
    readonly at: { readonly now: Date; readonly day: CalendarDay };
  },
): Promise<void> {
  const id = await referralRows.insert(client, {
    reference: referenceFrom(randomBytes(8)),
    caseId: row.case_id,
    chainId: row.chain_id,
    hop: row.hop + 1,
    facts: {
      ...factsOf(row),
      state: 'SENT',
      stateBefore: null,
      receiverId: receiver.id,
      isReceiverOutside: !receiver.works_here,
      takenByDeskId: null,
    },
    senderName: row.sender_name,
    senderMunicipalityCode: row.sender_municipality_code,
    receiverName: receiver.name,
    pseudonym: row.pseudonym,
    titleSealed: row.title_sealed,
    keySealed: row.key_sealed,
    sentOn: at.day,
    dueOn: act.day as CalendarDay,
    personId: viewer.personId,
    now: at.now,
  });
  await referralRows.handItemsOn(client, row.id, id);
  await referralRows.addEvent(
    client,
    id,
    { action: 'SEND', day: act.day ?? null },
    {
      organizationId: viewer.working?.organizationId ?? null,
      organizationName: viewer.working?.organization?.name ?? null,
      personName: viewer.name,
      word: null,
      now: at.now,
    },
  );
}
