import type { CalendarDay } from '../shared/calendar.ts';

/** An age as it was told: with the day it was told, or the year (and month) of birth (decisions 17). */
export type ToldAge =
  | { readonly kind: 'STATED'; readonly years: number; readonly on: CalendarDay }
  | { readonly kind: 'BORN'; readonly year: number; readonly month: number | null };

/** The ages somebody can have on a day: what was told is true, what was not told stays open. */
export interface AgeSpan {
  readonly from: number;
  readonly to: number;
}

/** How old somebody is on a day, as closely as it is known. */
export function ageOn(told: ToldAge, day: CalendarDay): AgeSpan {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  if (told.kind === 'STATED') {
    const passed = (Date.parse(day) - Date.parse(told.on)) / (365.2425 * 86_400_000);
    return { from: told.years + Math.floor(passed), to: told.years + Math.ceil(passed) };
  }
  const older = year - told.year;
  if (told.month === null || told.month === month) return { from: older - 1, to: older };
  const age = month > told.month ? older : older - 1;
  return { from: age, to: age };
}

/** What is known of an age and nothing closer: 「40代」 as 40, for those who may not know more. */
export const decadeOf = ({ from }: AgeSpan): number => Math.floor(Math.max(0, from) / 10) * 10;

/** The ages at which other rules begin, and contact is easily lost (R085). */
export const turningAges = [18, 20, 40, 50, 65] as const;
export type TurningAge = (typeof turningAges)[number];

/** The turning age that somebody reaches between a day and so many months later, or null. */
export function turningAhead(told: ToldAge, day: CalendarDay, months: number): TurningAge | null {
  const now = ageOn(told, day);
  const later = ageOn(told, monthsLater(day, months));
  return turningAges.find((age) => now.from < age && later.to >= age) ?? null;
}

const monthsLater = (day: CalendarDay, months: number): CalendarDay => {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}-01` as CalendarDay;
};
