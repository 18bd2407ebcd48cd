import holidayJp from '@holiday-jp/holiday_jp';
import { type CalendarDay, weekdayOf } from '../shared/calendar.ts';
import type { Schedule } from './schedule.ts';

const holidays: Readonly<Record<string, { readonly name: string } | undefined>> = holidayJp.holidays;

/** The Japanese name of the national holiday on that day, substitutes included; null on any other day. */
export const holidayName = (day: CalendarDay): string | null => holidays[day]?.name ?? null;

/** 12/29 to 1/3, when public offices in Japan are closed. */
export const isYearEnd = (day: CalendarDay): boolean => {
  const monthDay = day.slice(5);
  return monthDay >= '12-29' || monthDay <= '01-03';
};

/** Whether public offices work on that day: no weekend, no national holiday, not the year's end. */
export const isWorkingDay = (day: CalendarDay): boolean =>
  weekdayOf(day) !== 'SA' && weekdayOf(day) !== 'SU' && holidayName(day) === null && !isYearEnd(day);

/** Whether a regular day falls out. Days named one by one are not asked: whoever names them knows of the holiday. */
export const fallsOut = (schedule: Schedule, day: CalendarDay): boolean =>
  (schedule.closedOnHolidays === true && holidayName(day) !== null) ||
  (schedule.closedAtYearEnd === true && isYearEnd(day)) ||
  (schedule.closedMonths ?? []).includes(Number(day.slice(5, 7)));
