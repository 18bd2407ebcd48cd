import type { CalendarDay, ReferralAct } from '@tsunagi/domain';
import { answerDueOn, usualAnswerDays } from '@tsunagi/domain/referral/answer-due';

/** The day that is due after an act: whoever's turn it is has the usual days from here; a hold has its own. Null leaves it. */
export function dueAfter({ action, day }: ReferralAct, today: CalendarDay): CalendarDay | null {
  if (action === 'HOLD') return day as CalendarDay;
  return ['ASK_BACK', 'ANSWER', 'RESUME'].includes(action) ? answerDueOn(today, usualAnswerDays) : null;
}
