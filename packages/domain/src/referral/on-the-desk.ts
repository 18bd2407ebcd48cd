import { whoseTurn } from '../reach/whose-turn.ts';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import type { Party } from './parties.ts';
import { openStates, type ReferralState, unansweredStates } from './referral.ts';

/** Why a referral lies on a desk: the one thing that is to be done about it there. */
export const deskReasons = [
  'TO_ANSWER', // 受けるか答える
  'TO_FIND', // 県の机が行き先をさがす
  'ASKED_BACK', // たずねられたことに答える
  'CANCEL_ASKED', // 取りやめの相談に答える
  'MEETING_OVER', // 同席の日がすぎた。どうだったかを書く
  'NO_ANSWER', // 期限をすぎても、相手の返事がない
  'MEETING_SOON', // 同席が近い
  'GOES_ON', // いま、こちらからすることはない
  'OVER', // 終わった、もどった
] as const;
export type DeskReason = (typeof deskReasons)[number];

/** The lists of a desk. A referral may stand in several of them. */
export const deskLists = ['FIRST', 'RECEIVED', 'SENT', 'LATE', 'WAITED_FOR'] as const;
export type DeskList = (typeof deskLists)[number];

/** A referral as lists tell of it. */
export interface ListedReferral {
  readonly state: ReferralState;
  readonly parties: readonly Party[];
  readonly dueOn: CalendarDay | null;
  readonly isOverdue: boolean;
  /** The next joint meeting. */
  readonly meetingOn: CalendarDay | null;
}

/** A referral on a desk: why, until when, and in which lists. */
export interface OnTheDesk {
  readonly reason: DeskReason;
  /** The day it is about: until when an answer is due, or the meeting; null where none presses. */
  readonly day: CalendarDay | null;
  readonly lists: readonly DeskList[];
}

/** So many days ahead a joint meeting is called to mind. */
const meetingDaysAhead = 7;

/** For these somebody else waits. */
const waitedFor: readonly DeskReason[] = [
  'TO_ANSWER',
  'TO_FIND',
  'ASKED_BACK',
  'CANCEL_ASKED',
  'MEETING_OVER',
];

/** What a referral is on the desk of an organization that stands to it as these parties. */
export function onTheDesk(referral: ListedReferral, today: CalendarDay): OnTheDesk {
  const { state, parties, dueOn, isOverdue, meetingOn } = referral;
  const reason = reasonOf(referral, today);
  const isAboutMeeting = reason === 'MEETING_OVER' || reason === 'MEETING_SOON';
  const lists: DeskList[] = [];
  const isWaitedFor = waitedFor.includes(reason);
  if (isOverdue || isWaitedFor || reason === 'MEETING_SOON') lists.push('FIRST');
  if (openStates.includes(state)) lists.push(parties.includes('SENDER') ? 'SENT' : 'RECEIVED');
  if (isOverdue) lists.push('LATE');
  if (isWaitedFor) lists.push('WAITED_FOR');
  const day = isAboutMeeting ? meetingOn : unansweredStates.includes(state) ? dueOn : null;
  return { reason, day, lists };
}

function reasonOf(referral: ListedReferral, today: CalendarDay): DeskReason {
  const { state, parties, isOverdue, meetingOn } = referral;
  if (!openStates.includes(state)) return 'OVER';
  const isSender = parties.includes('SENDER');
  // What a receiver outside this system answers, the sender types in from its letter: until then it waits as well.
  const isReceiver = parties.includes('RECEIVER') && !isSender;
  if (state === 'CANCEL_ASKED') return isReceiver ? 'CANCEL_ASKED' : 'GOES_ON';
  const turn = whoseTurn({
    state,
    stateBefore: null,
    meetings: { required: 0, proven: 0, bookedOn: meetingOn },
  });
  if (turn === 'DESK' && parties.includes('DESK')) return 'TO_FIND';
  if (turn === 'SENDER' && isSender) return 'ASKED_BACK';
  if (turn === 'RECEIVER' && isReceiver) return state !== 'ON_HOLD' || isOverdue ? 'TO_ANSWER' : 'GOES_ON';
  if (isOverdue) return 'NO_ANSWER';
  if (meetingOn === null || (state !== 'ACCEPTED' && state !== 'IN_SUPPORT')) return 'GOES_ON';
  if (meetingOn < today) return 'MEETING_OVER';
  return meetingOn <= addDays(today, meetingDaysAhead) ? 'MEETING_SOON' : 'GOES_ON';
}
