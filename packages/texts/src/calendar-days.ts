import type { Weekday } from '@tsunagi/domain';

const fromSunday: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A day `YYYY-MM-DD` taken apart, with its weekday. */
export function dayParts(day: string): { year: number; month: number; date: number; weekday: Weekday } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date, weekday: fromSunday[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]! };
}

/** How many days the second comes after the first. */
export const daysApart = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** `9:00` out of `09:00`. */
export const plainTime = (time: string): string => time.replace(/^0/, '');

/** Whether a time is a full hour. */
export const isFullHour = (time: string): boolean => time.endsWith(':00');
