import type { FrequencyClass } from '../directory/codes.ts';
import { daysBetween } from '../shared/calendar.ts';
import type { Recurrence, Schedule } from './schedule.ts';

/** How often, coarsely. Of a span (週1～2回) the smaller number counts: nobody is promised more. */
export function frequencyClass(schedule: Schedule | null | undefined): FrequencyClass {
  if (!schedule) return 'UNKNOWN';
  const timesAYear = timesAYearOf(schedule.recurrence);
  if (timesAYear >= 5 * 48) return 'DAILY';
  if (timesAYear >= 40) return 'WEEKLY';
  return timesAYear >= 10 ? 'MONTHLY' : 'RARELY';
}

const weeksAYear = 52;
const perYear = { WEEK: weeksAYear, MONTH: 12, YEAR: 1 };

function timesAYearOf(recurrence: Recurrence): number {
  switch (recurrence.type) {
    case 'DAILY':
      return 365;
    case 'WEEKLY':
      return (new Set(recurrence.days).size * weeksAYear) / (recurrence.everyWeeks ?? 1);
    case 'MONTHLY_NTH':
      return (recurrence.nths.length * recurrence.days.length * 12) / (recurrence.everyMonths ?? 1);
    case 'MONTHLY_DAY':
      return (recurrence.daysOfMonth.length * 12) / (recurrence.everyMonths ?? 1);
    case 'DATES':
      return timesAYearOfDates(recurrence.dates);
    case 'FREQUENCY_ONLY':
      return recurrence.timesMin * perYear[recurrence.per];
  }
}

/** Three or more dates show a rhythm by their distances; fewer are single events. */
function timesAYearOfDates(dates: Extract<Recurrence, { type: 'DATES' }>['dates']): number {
  const days = [...new Set(dates)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (days.length < 3 || first === undefined || last === undefined) return days.length;
  return ((days.length - 1) / daysBetween(first, last)) * 365;
}
