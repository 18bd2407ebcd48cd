import type { CalendarDay } from '../shared/calendar.ts';
import { addWorkingDays } from '../shared/working-days.ts';
import { type ReferralState, unansweredStates } from './referral.ts';

/** How long a receiver has for its answer where nothing else was agreed, in working days. */
export const usualAnswerDays = 5;
export const mostAnswerDays = 40;

/** The last day that is in time for the answer to a referral sent on a day. */
export const answerDueOn = (sentOn: CalendarDay, workingDays: number): CalendarDay =>
  addWorkingDays(sentOn, workingDays);

/** What is done about a referral that nobody answers, in this order. */
export const waitingSteps = ['REMIND_BOTH', 'TELL_COORDINATOR', 'TO_DESK'] as const;
export type WaitingStep = (typeof waitingSteps)[number];

/** How many working days lie between one step and the next. */
export const daysBetweenSteps = 2;

/** What is known when the next step is thought of. */
export interface WaitingFacts {
  readonly state: ReferralState;
  /** The day by which an answer is due; for ON_HOLD its day of review. */
  readonly dueOn: CalendarDay;
  readonly lastStep: { readonly step: WaitingStep; readonly on: CalendarDay } | null;
}

/**
 * The step that is due on a day, or null. The last day of the answer is still in time; after it both sides are reminded,
 * then the coordinators are told, then it goes to the prefectural desk. Its day is shown there as before, but beyond the
 * desk there is nobody to whom it could go, so that no step is left: it stays until somebody acts.
 * While a question waits, the day is the one by which the sender answers it.
 */
export function nextWaitingStep(
  { state, dueOn, lastStep }: WaitingFacts,
  today: CalendarDay,
): WaitingStep | null {
  if (!unansweredStates.includes(state) || state === 'WITH_DESK' || today <= dueOn) return null;
  if (lastStep === null || lastStep.on <= dueOn) return 'REMIND_BOTH';
  if (today < addWorkingDays(lastStep.on, daysBetweenSteps)) return null;
  return waitingSteps[waitingSteps.indexOf(lastStep.step) + 1] ?? null;
}
