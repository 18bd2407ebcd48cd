import type { FreshnessClass } from '../directory/codes.ts';
import { type CalendarDay, daysBetween } from '../shared/calendar.ts';

/** Last day, counted from the confirmation, on which a fact counts as fresh. */
export const freshDays = 183;
/** Last day on which it counts as aging; later it is old. */
export const agingDays = 365;

/**
 * How old a confirmation is on a day. Never confirmed is its own class, not "old". Where its owner promised to confirm more
 * often than yearly, it is old from the day after the last day of that promise.
 */
export function freshnessClass(
  confirmedOn: CalendarDay | null | undefined,
  day: CalendarDay,
  dueOn?: CalendarDay | null,
): FreshnessClass {
  if (confirmedOn == null) return 'NEVER';
  if (dueOn != null && dueOn < day) return 'OLD';
  const age = daysBetween(confirmedOn, day);
  if (age <= freshDays) return 'FRESH';
  return age <= agingDays ? 'AGING' : 'OLD';
}
