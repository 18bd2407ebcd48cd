import { holderOf, type LookAct, type StaffRole, unansweredStates, whoseTurn } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { officePhone } from '../letter/index.ts';
import { factsOf, type ReferralRow } from '../referral/outside.service.ts';
import type { LookRow } from './slip.repository.ts';
import type { SlipLook, SlipReceiver, SlipReferral, SlipView } from './slip.types.ts';

interface SlipParts {
  readonly client: PoolClient;
  readonly office: { readonly id: string; readonly name: string };
  readonly referrals: readonly { readonly row: ReferralRow; readonly title: string | null }[];
  readonly looks: readonly LookRow[];
  readonly receivers: readonly SlipReceiver[];
  readonly staysWith: readonly string[];
}

/** What the page of a slip is made of. */
export const slipView = async ({
  client,
  office,
  referrals,
  looks,
  ...rest
}: SlipParts): Promise<SlipView> => ({
  officeName: office.name,
  officePhone: await officePhone(client, office.id),
  referrals: referrals.map(({ row, title }) => referralOf(row, title)),
  looks: looks.map(lookOf),
  ...rest,
});

function referralOf(row: ReferralRow, title: string | null): SlipReferral {
  const facts = factsOf(row);
  return {
    id: row.id,
    reference: row.reference,
    title,
    state: row.state,
    turn: whoseTurn(facts),
    senderName: row.sender_name,
    receiverName: row.receiver_name,
    holderName:
      holderOf(facts) === row.receiver_id ? (row.receiver_name ?? row.sender_name) : row.sender_name,
    dueOn: unansweredStates.includes(row.state) ? row.due_on : null,
    meetingOn: row.meeting_booked_on,
  };
}

const lookOf = (row: LookRow): SlipLook => ({
  on: row.on_day,
  what: row.act as LookAct,
  officeName: row.organization_name,
  role: row.role as StaffRole | null,
});
