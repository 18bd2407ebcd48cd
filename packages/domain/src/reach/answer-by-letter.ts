import { type ReferralState, unansweredStates } from '../referral/referral.ts';
import type { ReferralAction } from '../referral/referral-actions.ts';
import { type ReferralActionRule, referralActions } from '../referral/referral-actions.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { addDays } from '../shared/calendar.ts';

/** By which way an act came in that nobody did in this system. */
export const actWays = [
  'FAX', // 相手の返事をファクスで受け、送り元が書きとめた
  'TELEPHONE',
  'POST',
  'TYPED_IN', // どう受けたかは書いていない
  'LINK', // 手紙の一回かぎりのリンクから、相手が答えた
  'SLIP', // 本人が、渡されたカードで
] as const;
export type ActWay = (typeof actWays)[number];

/** The ways a sender can name who writes down what somebody else has answered. */
export const typedInWays = ['FAX', 'TELEPHONE', 'POST', 'TYPED_IN'] as const satisfies readonly ActWay[];
export type TypedInWay = (typeof typedInWays)[number];

/** What the one-time link of a letter offers; all else is said by telephone. */
export const linkActions = ['ACCEPT', 'ASK_BACK', 'DECLINE'] as const satisfies readonly ReferralAction[];
export type LinkAction = (typeof linkActions)[number];

/** How long after the day of the answer its link still works, in days. */
export const letterDaysAfterDue = 30;

/** The last day on which the link of a letter works; the letter itself is good for the telephone at any time. */
export const letterValidUntil = (dueOn: CalendarDay): CalendarDay => addDays(dueOn, letterDaysAfterDue);

/** Whether a letter can be made: nobody has answered, and it is the receiver's turn or may be. */
export const isLetterOpen = (state: ReferralState): boolean => unansweredStates.includes(state);

/** Whether an act is the receiver's own, so that a sender who does it only writes down what was answered. */
export const isReceiversOwn = (action: ReferralAction): boolean => {
  const { by }: ReferralActionRule = referralActions[action];
  return by.includes('RECEIVER') && !by.includes('SENDER');
};
