import type { CalendarDay } from '@tsunagi/domain/shared/calendar';

/** The day this many days after (or, negative, before) another. */
export const shiftDay = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDay;

/** The first day of the month this many months on. */
export const firstOfMonth = (day: CalendarDay, months: number): CalendarDay => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10) as CalendarDay;
};

/** The last day of the Japanese fiscal year this day lies in, some years on. */
export const fiscalYearEnd = (day: CalendarDay, yearsOn = 0): CalendarDay => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return `${(month >= 4 ? year + 1 : year) + yearsOn}-03-31`;
};
