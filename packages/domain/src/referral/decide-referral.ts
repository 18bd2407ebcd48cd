import { isReceiving, type ReceivingAnswer } from '../problems/may-receive.ts';
import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { type ChainFacts, mayBeAsked } from './chain.ts';
import type { Party } from './parties.ts';
import {
  awaitsMeeting,
  type DeclineNext,
  type DeclineReason,
  type ReferralFacts,
  type ReferralOutcome,
  type ReferralState,
  type ReturnCause,
} from './referral.ts';
import {
  type ActField,
  type ReferralAction,
  type ReferralActionRule,
  referralActionNames,
  referralActions,
} from './referral-actions.ts';

/** Why an act on a referral is refused. */
export const referralRefusals = [
  'NOT_YOUR_TURN',
  'WRONG_STATE',
  'GROUND_MISSING',
  'MEETING_MISSING',
  'MEETING_NOT_BOOKED',
  'NOT_FOLLOWED',
  'ALREADY_NAMED',
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'DAY_INVALID',
  'DAY_PASSED',
  'DECLINED_BEFORE',
  'ALREADY_ASKED',
  'ALREADY_SENT',
  'RECEIVER_IS_SENDER',
  'RECEIVER_CANNOT_RECEIVE',
  'RECEIVER_NOT_VETTED',
  'RECEIVER_IN_DOUBT',
] as const;
export type ReferralRefusal = (typeof referralRefusals)[number];

/** The longest word of an act, in characters. */
export const mostReferralWords = 2_000;

/** What is said with an act; which parts are needed stands in its row of the table. */
export interface ReferralAct {
  readonly action: ReferralAction;
  readonly word?: string | null;
  readonly day?: string | null;
  readonly receiverId?: string | null;
  readonly deskId?: string | null;
  readonly declineReason?: DeclineReason | null;
  readonly declineNext?: DeclineNext | null;
  readonly outcome?: ReferralOutcome | null;
  readonly cause?: ReturnCause | null;
  /** With a decline: whom to ask instead. */
  readonly alternativeId?: string | null;
}

/** What is so around a referral when somebody acts. */
export interface ReferralMoment {
  readonly parties: readonly Party[];
  /** The organization that acts; null for a person and for the clock. */
  readonly organizationId: string | null;
  /** Whether any ground for sharing with the receiver is in force on this day. */
  readonly hasGround: boolean;
  readonly today: CalendarDay;
  /** All referrals of the same need, this one among them. */
  readonly chain: ChainFacts;
  /** Whether the receiver that is chosen, or proposed with a decline, may receive at all: not suspended. Null where none is. */
  readonly canReceiverReceive?: boolean | null;
  /** Whether people may be handed on to it, as far as it is vetted (G20). Null where none is. */
  readonly receiving?: ReceivingAnswer | null;
}

/** What an act makes of a referral, or every reason why it may not be. The state the table names, and nothing else. */
export function decideReferral(
  act: ReferralAct,
  referral: ReferralFacts,
  moment: ReferralMoment,
): Decision<ReferralFacts, ReferralRefusal> {
  const rule: ReferralActionRule = referralActions[act.action];
  const standing = standingRefusal(rule, referral, moment);
  if (standing) return refuse([{ code: standing }]);
  const faults = [...saidRefusals(rule, act, moment.today), ...receiverRefusals(rule, act, referral, moment)];
  return faults.length > 0 ? refuse(faults) : allow(after(act, rule, referral, moment));
}

/** The acts that are open to somebody now: the buttons of a screen. */
export const openActions = (referral: ReferralFacts, moment: ReferralMoment): readonly ReferralAction[] =>
  referralActionNames.filter((action) => !standingRefusal(referralActions[action], referral, moment));

/** What stands in the way before anything is said: whose turn, which state, which ground. */
function standingRefusal(
  rule: ReferralActionRule,
  referral: ReferralFacts,
  { parties, hasGround }: ReferralMoment,
): ReferralRefusal | null {
  // Where it is addressed to nobody yet, nobody receives it.
  const acting = referral.receiverId === null ? parties.filter((party) => party !== 'RECEIVER') : parties;
  if (!rule.by.some((party) => acting.includes(party))) return 'NOT_YOUR_TURN';
  if (!rule.from.includes(referral.state)) return 'WRONG_STATE';
  if (rule.when === 'MEETINGS_PROVEN' && awaitsMeeting(referral)) return 'MEETING_MISSING';
  if (rule.when === 'MEETING_BOOKED' && referral.meetings.bookedOn === null) return 'MEETING_NOT_BOOKED';
  if (rule.when === 'FOLLOWED' && !referral.isFollowed) return 'NOT_FOLLOWED';
  if (rule.when === 'NOT_NAMED' && referral.isNamed) return 'ALREADY_NAMED';
  return rule.onGround && !hasGround ? 'GROUND_MISSING' : null;
}

const saidIn: Readonly<Record<ActField, (act: ReferralAct) => string | null | undefined>> = {
  receiver: (act) => act.receiverId,
  word: (act) => act.word?.trim(),
  day: (act) => act.day,
  declineReason: (act) => act.declineReason,
  declineNext: (act) => act.declineNext,
  outcome: (act) => act.outcome,
  cause: (act) => act.cause,
  desk: (act) => act.deskId,
};

function saidRefusals(
  rule: ReferralActionRule,
  act: ReferralAct,
  today: CalendarDay,
): readonly Refusal<ReferralRefusal>[] {
  const missing = rule.needs
    .filter((field) => !saidIn[field](act))
    .map((field): Refusal<ReferralRefusal> => ({ code: 'FIELD_MISSING', field }));
  const faults: Refusal<ReferralRefusal>[] = [...missing];
  if ((act.word ?? '').length > mostReferralWords) faults.push({ code: 'TEXT_TOO_LONG', field: 'word' });
  // Other needs a word as its reason, or it would say nothing.
  if (act.declineReason === 'OTHER' && !act.word?.trim())
    faults.push({ code: 'FIELD_MISSING', field: 'word' });
  if (rule.needs.includes('day') && act.day) {
    if (!isCalendarDay(act.day)) faults.push({ code: 'DAY_INVALID', field: 'day' });
    else if (act.day < today) faults.push({ code: 'DAY_PASSED', field: 'day' });
  }
  return faults;
}

function receiverRefusals(
  rule: ReferralActionRule,
  act: ReferralAct,
  referral: ReferralFacts,
  moment: ReferralMoment,
): readonly Refusal<ReferralRefusal>[] {
  if (act.action === 'DECLINE') return alternativeRefusals(act, referral, moment);
  if (!rule.needs.includes('receiver') || !act.receiverId) return [];
  if (act.receiverId === referral.senderId) return [{ code: 'RECEIVER_IS_SENDER', field: 'receiver' }];
  const unfit = unfitToReceive(moment);
  if (unfit) return [{ code: unfit, field: 'receiver' }];
  const asked = mayBeAsked(act.receiverId, moment.chain);
  return asked === 'YES' ? [] : [{ code: asked, field: 'receiver' }];
}

/** Why people may not be handed on to somebody, whoever it is that asks; null where they may. */
export function unfitToReceive({
  canReceiverReceive,
  receiving,
}: Pick<ReferralMoment, 'canReceiverReceive' | 'receiving'>): ReferralRefusal | null {
  if (canReceiverReceive === false) return 'RECEIVER_CANNOT_RECEIVE';
  if (!receiving || isReceiving(receiving)) return null;
  return receiving === 'DOUBTS' ? 'RECEIVER_IN_DOUBT' : 'RECEIVER_NOT_VETTED';
}

/** A suggestion never leads back, nor to somebody who may not receive: whoever follows it would only be refused. */
function alternativeRefusals(
  { alternativeId }: ReferralAct,
  referral: ReferralFacts,
  moment: ReferralMoment,
): readonly Refusal<ReferralRefusal>[] {
  if (!alternativeId) return [];
  if (alternativeId === referral.senderId) return [{ code: 'RECEIVER_IS_SENDER', field: 'alternative' }];
  if (alternativeId === referral.receiverId) return [{ code: 'ALREADY_ASKED', field: 'alternative' }];
  const unfit = unfitToReceive(moment);
  if (unfit) return [{ code: unfit, field: 'alternative' }];
  const asked = mayBeAsked(alternativeId, moment.chain);
  return asked === 'YES' ? [] : [{ code: asked, field: 'alternative' }];
}

function after(
  act: ReferralAct,
  rule: ReferralActionRule,
  referral: ReferralFacts,
  { organizationId }: ReferralMoment,
): ReferralFacts {
  const state = stateAfter(rule, referral);
  const moved: ReferralFacts = { ...referral, state, stateBefore: remembered(act.action, state, referral) };
  const { meetings } = referral;
  switch (act.action) {
    case 'SEND':
      return { ...moved, receiverId: act.receiverId!, isFollowed: true };
    case 'ASK_DESK':
    case 'ESCALATE':
    case 'CALL_OTHER_DESK':
      return {
        ...moved,
        isFollowed: true,
        deskIds: referral.deskIds.includes(act.deskId!)
          ? referral.deskIds
          : [...referral.deskIds, act.deskId!],
      };
    case 'TAKE':
      return { ...moved, takenByDeskId: organizationId };
    case 'NAME_PERSON':
      return { ...moved, isNamed: true };
    case 'END_FOLLOWING':
      return { ...moved, isFollowed: false };
    case 'BOOK_MEETING':
      return { ...moved, meetings: { ...meetings, bookedOn: act.day as CalendarDay } };
    case 'MEETING_HELD':
      return {
        ...moved,
        meetings: {
          ...meetings,
          proven: Math.min(meetings.required, meetings.proven + 1),
          bookedOn: null,
        },
      };
    case 'NO_SHOW':
      return { ...moved, meetings: { ...meetings, bookedOn: null } };
    default:
      return state === 'RETURNED' ? { ...moved, isNamed: false } : moved;
  }
}

const stateAfter = (rule: ReferralActionRule, { state, stateBefore }: ReferralFacts): ReferralState => {
  if (rule.to === 'SAME') return state;
  return rule.to === 'BEFORE' ? (stateBefore ?? 'ACCEPTED') : rule.to;
};

const remembered = (
  action: ReferralAction,
  state: ReferralState,
  referral: ReferralFacts,
): ReferralState | null => {
  if (action === 'ASK_CANCEL') return referral.state;
  return state === referral.state ? referral.stateBefore : null;
};
