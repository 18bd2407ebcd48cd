import { addDays, type CalendarDay } from '../shared/calendar.ts';
import type { IntakeState } from './codes.ts';
import type { Intake } from './record.ts';

/** For how long a word about room holds where no last day was said. */
export const intakeDays = 92;

/**
 * Whether somebody new is taken on, on a day. What nobody has said, or what was said too long ago to count on, is ASK:
 * a full house may have room again, and an open one may not.
 */
export function intakeOn(intake: Intake | null | undefined, day: CalendarDay): IntakeState {
  if (!intake) return 'ASK';
  const last = intake.until ?? addDays(intake.saidOn, intakeDays);
  return day <= last ? intake.state : 'ASK';
}
