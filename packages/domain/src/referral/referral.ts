import type { CalendarDay } from '../shared/calendar.ts';

/**
 * Where a referral is in its life. Nothing moves it but an act of the table in `referral-actions.ts`, and none of them
 * ends it for want of time.
 */
export const referralStates = [
  'DRAFT', // 下書き
  'SENT', // 送った。まだ読まれていない
  'RECEIVED', // 読まれた。まだ引き受けられていない
  'ASKED_BACK', // 受けた側がたずね返した
  'ON_HOLD', // 見直す日まで待ってもらっている
  'WITH_DESK', // 都道府県の机に上がった
  'ACCEPTED', // 引き受けられた。同席が残っていることもある
  'IN_SUPPORT', // 会えて、支援が始まった
  'PAUSED', // 休んでいる
  'CANCEL_ASKED', // 送り元が取りやめを相談している
  'DECLINED', // 引き受けられなかった
  'REROUTED', // 机が別の行き先へ回した
  'RECALLED', // 送り元がとりさげた
  'RETURNED', // 送り元へもどった
  'CLOSED', // 受けた側が終わりにした
] as const;
export type ReferralState = (typeof referralStates)[number];

/** States in which it still goes somewhere. The others wait for a next referral of the same case, or for none. */
export const openStates: readonly ReferralState[] = [
  'DRAFT',
  'SENT',
  'RECEIVED',
  'ASKED_BACK',
  'ON_HOLD',
  'WITH_DESK',
  'ACCEPTED',
  'IN_SUPPORT',
  'PAUSED',
  'CANCEL_ASKED',
];

/** Sent, and nobody has taken it on yet. */
export const unansweredStates: readonly ReferralState[] = [
  'SENT',
  'RECEIVED',
  'ASKED_BACK',
  'ON_HOLD',
  'WITH_DESK',
];

/** Taken on, and not given back. */
export const inCareStates: readonly ReferralState[] = ['ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED'];

/** Why a receiver cannot take somebody on. Each is said, none stops the person. */
export const declineReasons = [
  'NO_ROOM', // いまは空きがない
  'OUT_OF_AREA', // 住んでいる所が対象でない
  'NOT_FOR_THIS_NEED', // この困りごとは受けていない
  'AGE_DOES_NOT_FIT', // 年齢が合わない
  'CLOSER_HELP_EXISTS', // もっと合う所がある
  'TOO_LITTLE_KNOWN', // 分かっていることが足りない
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What a decline carries on: places to ask next, or the way back to the sender. There is no third. */
export const declineNexts = ['ALTERNATIVE', 'BACK_TO_SENDER'] as const;
export type DeclineNext = (typeof declineNexts)[number];

/** With what it ended. Keeping contact is an outcome; nobody is ranked by it (G11). */
export const referralOutcomes = [
  'NEED_MET', // 困りごとが軽くなった
  'GOES_ON_ELSEWHERE', // 別の所へつながった
  'CONTACT_KEPT', // つながりは続いている
  'CONNECTED_BUT_EMPTY', // つながったが、支えになっていない
  'PERSON_SAYS_NO_NEED', // 本人が「いまはいい」と言った
  'MOVED_AWAY', // 引っ越した
  'OTHER',
] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** Why a referral came back without anybody's decision about the person. */
export const returnCauses = [
  'BY_RECEIVER',
  'CANCEL_CONFIRMED',
  'BY_DESK',
  'PERSON_WITHDREW',
  'GROUND_ENDED',
  'CONTRACT_ENDED',
  'RECEIVER_SUSPENDED',
  'MERGED',
] as const;
export type ReturnCause = (typeof returnCauses)[number];

/** The joint first meetings (同席・同行) that were agreed on: how many, how many took place, and the next one's day. */
export interface JointMeetings {
  readonly required: number;
  readonly proven: number;
  readonly bookedOn: CalendarDay | null;
}

/** What the rules must know of a referral: one need, one receiver (decisions 14). Organizations are told by their ids. */
export interface ReferralFacts {
  readonly state: ReferralState;
  /** Where it goes back to from PAUSED or CANCEL_ASKED. */
  readonly stateBefore: ReferralState | null;
  /** The organization of the case: whoever sends, the person belongs there. */
  readonly caseOrganizationId: string;
  readonly senderId: string;
  /** Null while it is addressed to nobody yet: a draft, or one that was given to the prefectural desk. */
  readonly receiverId: string | null;
  /** Whether the receiver works outside this system: its answers are typed in by the sender, from its letter. */
  readonly isReceiverOutside: boolean;
  /** The prefectural desks that hold the chain, in the order in which they came to it. */
  readonly deskIds: readonly string[];
  /** The desk that has taken it in hand, null before. */
  readonly takenByDeskId: string | null;
  readonly meetings: JointMeetings;
  /** Whether the person was named to the receiver, which is an act of its own (R110). */
  readonly isNamed: boolean;
  /** Whether the sender still follows. */
  readonly isFollowed: boolean;
}

/** Who holds the person now: exactly one organization at every moment (decisions 14). */
export function holderOf(referral: ReferralFacts): string {
  const state = referral.state === 'CANCEL_ASKED' ? (referral.stateBefore ?? 'ACCEPTED') : referral.state;
  const isInCare = inCareStates.includes(state);
  if (isInCare && referral.receiverId !== null && !awaitsMeeting(referral)) return referral.receiverId;
  return openStates.includes(state) ? referral.senderId : referral.caseOrganizationId;
}

/**
 * Whether it must come back, now that a ground has ended: it was taken on, and nothing carries it any longer. What nobody
 * has taken on yet carries the need alone, and waits on (decisions 14, 16).
 */
export const hasLostGround = ({ state }: Pick<ReferralFacts, 'state'>, hasGround: boolean): boolean =>
  inCareStates.includes(state) && !hasGround;

/** Whether an agreed joint meeting has not taken place yet. */
export const awaitsMeeting = ({ meetings }: Pick<ReferralFacts, 'meetings'>): boolean =>
  meetings.proven < meetings.required;
