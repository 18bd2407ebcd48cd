import {
  type BothPolicies,
  bothTogether,
  type CalendarDay,
  type DisclosureFacts,
  hasCarryingGround,
  partiesOf,
  type ReceivingAnswer,
  type ReferralFacts,
  type ReferralMoment,
  sharedItems,
} from '@tsunagi/domain';
import { type GroundRow, groundOf } from '../cases/index.ts';
import type { ChainRow, ReferralItemRow } from './referral.row.ts';

/** What is known around a referral when somebody looks at it or acts on it. */
export interface Around {
  readonly facts: ReferralFacts;
  readonly organizationId: string;
  readonly grounds: readonly GroundRow[];
  readonly chain: readonly ChainRow[];
  readonly items: readonly ReferralItemRow[];
  readonly isReceiverUnderSecrecy: boolean;
  readonly policies: BothPolicies;
  readonly day: CalendarDay;
}

/** A receiver that somebody has chosen or proposed: whether it may receive at all, and as far as it is vetted. */
export interface ChosenReceiver {
  readonly isSuspended: boolean;
  readonly receiving: ReceivingAnswer;
}

/** The grounds of a case that name the receiver of a referral. */
export const groundsNaming = (grounds: readonly GroundRow[], receiverId: string | null) =>
  grounds.filter(({ receiver_ids }) => receiverId !== null && receiver_ids.includes(receiverId));

/** What `discloseItem` asks for: the stricter of what both offices have decided holds. */
export const disclosureOf = (around: Around): DisclosureFacts => ({
  referral: around.facts,
  parties: partiesOf(around.organizationId, around.facts),
  grounds: groundsNaming(around.grounds, around.facts.receiverId)
    .map(groundOf)
    .filter(({ purposes }) => purposes.includes('REFERRAL')),
  policy: bothTogether(around.policies),
  isReceiverUnderSecrecy: around.isReceiverUnderSecrecy,
  unmasked: [],
  staysInOffice: sharedItems.filter((item) =>
    around.items.some((one) => one.item === item && one.stays_in_office),
  ),
  today: around.day,
});

/** What `decideReferral` asks for. */
export const momentOf = (around: Around, chosen: ChosenReceiver | null = null): ReferralMoment => ({
  parties: partiesOf(around.organizationId, around.facts),
  organizationId: around.organizationId,
  hasGround: hasCarryingGround(disclosureOf(around)),
  today: around.day,
  chain: around.chain.map((link) => ({
    receiverId: link.receiver_id,
    state: link.state,
    hop: link.hop,
    isOpenAgain: link.is_open_again,
  })),
  canReceiverReceive: chosen && !chosen.isSuspended,
  receiving: chosen?.receiving ?? null,
});
