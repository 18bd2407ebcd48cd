import type { Weekday } from '../schedule/schedule.ts';

/** A calendar day in Japan, `YYYY-MM-DD`. Compares correctly as a string. */
export type CalendarDay = `${number}-${number}-${number}`;

/** A time of day in Japan, `HH:MM`, 24 hours. */
export type TimeOfDay = `${number}:${number}`;

/** Japan has kept nine hours ahead of UTC, summer and winter, since 1952: no table of time zones is needed. */
const clockOf = (at: Date): string => new Date(at.getTime() + 9 * 3_600_000).toISOString();

/** The day it is in Japan at this instant. */
export const japaneseDay = (at: Date): CalendarDay => clockOf(at).slice(0, 10) as CalendarDay;

/** The time of day it is in Japan at this instant, `HH:MM`. */
export const japaneseTime = (at: Date): TimeOfDay => clockOf(at).slice(11, 16) as TimeOfDay;

const dayMilliseconds = 86_400_000;

/** Midnight UTC of that day: a calendar day as a number that can be counted with, free of time zones. */
export const epochOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day whose UTC midnight (or any later hour of it) this is. */
export const dayOfEpoch = (milliseconds: number): CalendarDay =>
  new Date(milliseconds).toISOString().slice(0, 10) as CalendarDay;

/** The day that many days later (earlier, if negative). */
export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  dayOfEpoch(epochOf(day) + days * dayMilliseconds);

/** How many days `to` comes after `from`; negative if it comes before. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((epochOf(to) - epochOf(from)) / dayMilliseconds);

/** A day that the calendar really has: refuses 2026-02-30 and 2026-2-3. */
export const isCalendarDay = (text: string): text is CalendarDay =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  dayOfEpoch(Date.parse(`${text}T00:00:00Z`)) === text;

const fromSunday: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The day of the week of a calendar day. */
export const weekdayOf = (day: CalendarDay): Weekday => fromSunday[new Date(epochOf(day)).getUTCDay()]!;

/** Whether a day lies in a span whose ends count and may be open. */
export const isWithin = (
  day: CalendarDay,
  from: CalendarDay | null | undefined,
  to: CalendarDay | null | undefined,
): boolean => (from == null || day >= from) && (to == null || day <= to);
