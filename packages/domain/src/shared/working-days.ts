import { holidayName, isYearEnd } from '../schedule/closures.ts';
import { addDays, type CalendarDay, weekdayOf } from './calendar.ts';

/** A day on which public offices work: no Saturday, Sunday, holiday, nor 12/29 to 1/3 (decisions 17). */
export const isWorkingDay = (day: CalendarDay): boolean =>
  !['SA', 'SU'].includes(weekdayOf(day)) && holidayName(day) === null && !isYearEnd(day);

/** The last day that counts of so many working days. The day of the act is not counted; none at all is that day. */
export function addWorkingDays(from: CalendarDay, days: number): CalendarDay {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
