import type {
  ActWay,
  CalendarDay,
  DeclineNext,
  DeclineReason,
  ReferralAction,
  ReferralFacts,
  ReferralOutcome,
  ReferralState,
  ReturnCause,
  SharedItem,
} from '@tsunagi/domain';
import type { WaitingStep } from '@tsunagi/domain/referral/answer-due';

/** A referral as the database holds it. */
export interface ReferralRow {
  readonly id: string;
  readonly reference: string;
  readonly case_id: string;
  readonly chain_id: string;
  readonly hop: number;
  readonly state: ReferralState;
  readonly state_before: ReferralState | null;
  readonly case_organization_id: string;
  readonly sender_id: string;
  readonly sender_name: string;
  readonly sender_municipality_code: string | null;
  readonly receiver_id: string | null;
  readonly receiver_name: string | null;
  readonly is_receiver_outside: boolean;
  readonly desk_ids: readonly string[];
  readonly taken_by_desk_id: string | null;
  readonly meetings_required: number;
  readonly meetings_proven: number;
  readonly meeting_booked_on: CalendarDay | null;
  readonly is_named: boolean;
  readonly is_followed: boolean;
  readonly pseudonym: string;
  readonly title_sealed: Buffer | null;
  readonly key_sealed: Buffer | null;
  readonly sent_on: CalendarDay | null;
  readonly due_on: CalendarDay | null;
  readonly version: number;
}

/** A referral that nobody answers, with what was done about it last. */
export interface WaitingRow extends ReferralRow {
  readonly waiting_step: WaitingStep | null;
  readonly waiting_step_on: CalendarDay | null;
}

/** One text of a referral; row-level security has left out what the one who acts may not read. */
export interface ReferralItemRow {
  readonly item: SharedItem;
  readonly form: 'FULL' | 'COARSE';
  readonly text_sealed: Buffer;
  readonly stays_in_office: boolean;
}

/** One act that was done to a referral. */
export interface ReferralEventRow {
  readonly id: string;
  readonly at: Date;
  readonly action: ReferralAction;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly person_name: string | null;
  readonly day: CalendarDay | null;
  readonly decline_reason: DeclineReason | null;
  readonly decline_next: DeclineNext | null;
  readonly outcome: ReferralOutcome | null;
  readonly cause: ReturnCause | null;
  readonly alternative_id: string | null;
  readonly alternative_name: string | null;
  readonly word_sealed: Buffer | null;
  /** By which way it came in from outside; null where it was done here. */
  readonly way: ActWay | null;
}

/** One link of a chain, as every party of any link may know it. */
export interface ChainRow {
  readonly id: string;
  readonly receiver_id: string | null;
  readonly receiver_name: string | null;
  readonly state: ReferralState;
  readonly hop: number;
  readonly is_open_again: boolean;
}

/** A referral as the rules know it. */
export const factsOf = (row: ReferralRow): ReferralFacts => ({
  state: row.state,
  stateBefore: row.state_before,
  caseOrganizationId: row.case_organization_id,
  senderId: row.sender_id,
  receiverId: row.receiver_id,
  isReceiverOutside: row.is_receiver_outside,
  deskIds: row.desk_ids,
  takenByDeskId: row.taken_by_desk_id,
  meetings: {
    required: row.meetings_required,
    proven: row.meetings_proven,
    bookedOn: row.meeting_booked_on,
  },
  isNamed: row.is_named,
  isFollowed: row.is_followed,
});
