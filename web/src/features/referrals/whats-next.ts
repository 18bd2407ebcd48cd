import { type ReferralAction, unansweredStates } from '@tsunagi/domain';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import type { ReferralFactsShown } from './referral-facts.ts';

/** The office from which one looks: its name as it stands in the events. Null for a desk, which may be any of several. */
export function ownName({ parties, senderName, receiverName }: ReferralFactsShown): string | null {
  if (parties.includes('SENDER')) return senderName;
  return parties.includes('RECEIVER') ? receiverName : null;
}

/** What the other side said last, as long as this side has not said anything since; null where nothing waits to be heard. */
export function wordToHear(referral: ReferralFactsShown): { from: string; word: string } | null {
  const own = ownName(referral);
  const last = referral.events.findLast(({ word, organizationName }) => word !== null && organizationName);
  if (!last?.word || !last.organizationName || last.organizationName === own) return null;
  return { from: last.organizationName, word: last.word };
}

/** Until when something is awaited: an answer, or the second look that was promised. */
export function awaited({ state, dueOn, events }: ReferralFactsShown): string | null {
  if (state === 'PAUSED') {
    const review = events.findLast(({ action }) => action === 'PAUSE')?.day;
    return review ? texts.view.reviewOn(review) : null;
  }
  if (!dueOn || !unansweredStates.includes(state)) return null;
  return state === 'ON_HOLD' ? texts.view.reviewOn(dueOn) : texts.view.dueOn(dueOn);
}

/** Why support cannot begin yet, to whom it matters; null where nothing is missing. */
export function missingForStart(referral: ReferralFactsShown): string | null {
  const { state, parties, openActions, meetings, grounds } = referral;
  if (state !== 'ACCEPTED' || openActions.includes('START_SUPPORT')) return null;
  const left = meetings.required - meetings.proven;
  const { startNeeds } = texts.view;
  if (left > 0) return startNeeds.meetings(left);
  if (parties.includes('RECEIVER')) return startNeeds.ground;
  return grounds.some(({ isInForce }) => isInForce) ? null : startNeeds.groundOfOurs;
}

/** What a desk that has taken a referral does not have to do again, unless another desk was called since. */
export const isDoneAlready = ({ events }: ReferralFactsShown, action: ReferralAction): boolean =>
  action === 'TAKE' && events.findLast((event) => comesToDesk.includes(event.action))?.action === 'TAKE';

const comesToDesk: readonly ReferralAction[] = ['TAKE', 'CALL_OTHER_DESK', 'ASK_DESK', 'ESCALATE'];
