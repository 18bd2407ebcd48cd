import type { Options } from 'rrule';
import * as library from 'rrule';
import {
  addDays,
  type CalendarDay,
  dayOfEpoch,
  daysBetween,
  epochOf,
  weekdayOf,
} from '../shared/calendar.ts';
import { type Recurrence, weekdays } from './schedule.ts';

/** Node sees a CommonJS default, a bundler the named exports of the other build; both must work. */
type Library = Pick<typeof library, 'RRule'>;
const exported: Partial<Library> & { default?: Partial<Library> } = { ...library };
const { RRule } = (exported.default ?? exported) as Library;

/** A stretch of days, both ends included. */
export interface DaySpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Whether the pattern alone tells the days. "Every second month" without a month to count from does not. */
export function hasKnownDates(recurrence: Recurrence): boolean {
  switch (recurrence.type) {
    case 'FREQUENCY_ONLY':
      return false;
    case 'WEEKLY':
      return (recurrence.everyWeeks ?? 1) === 1 || recurrence.startsOn !== undefined;
    case 'MONTHLY_NTH':
    case 'MONTHLY_DAY':
      return (recurrence.everyMonths ?? 1) === 1 || recurrence.anchorMonth !== undefined;
    default:
      return true;
  }
}

/** Hands the days of a pattern within a span to `take`, in order, until it answers false. */
export function eachDay(recurrence: Recurrence, span: DaySpan, take: (day: CalendarDay) => boolean): void {
  if (!hasKnownDates(recurrence)) return;
  if (recurrence.type === 'DATES') {
    for (const day of [...new Set(recurrence.dates)].sort()) {
      if (day >= span.from && day <= span.to && !take(day)) return;
    }
    return;
  }
  const options = optionsOf(recurrence, span);
  if (!options) return;
  const first = new Date(epochOf(span.from));
  new RRule(options).between(first, new Date(epochOf(span.to)), true, (date) =>
    take(dayOfEpoch(date.getTime())),
  );
}

type Pattern = Exclude<Recurrence, { type: 'DATES' } | { type: 'FREQUENCY_ONLY' }>;

function optionsOf(
  recurrence: Exclude<Recurrence, { type: 'DATES' }>,
  span: DaySpan,
): Partial<Options> | null {
  if (recurrence.type === 'FREQUENCY_ONLY' || isEmpty(recurrence)) return null;
  const until = new Date(epochOf(span.to));
  switch (recurrence.type) {
    case 'DAILY':
      return { freq: RRule.DAILY, dtstart: new Date(epochOf(span.from)), until };
    case 'WEEKLY':
      return { ...weekly(recurrence, span), until };
    case 'MONTHLY_NTH': {
      const byweekday = recurrence.days.flatMap((day) => recurrence.nths.map((nth) => RRule[day].nth(nth)));
      return { ...monthly(recurrence, span), byweekday, until };
    }
    case 'MONTHLY_DAY':
      return { ...monthly(recurrence, span), bymonthday: recurrence.daysOfMonth, until };
  }
}

/** rrule takes an empty list for "any day": nothing named is no day. */
const isEmpty = (recurrence: Pattern): boolean =>
  (recurrence.type === 'WEEKLY' && recurrence.days.length === 0) ||
  (recurrence.type === 'MONTHLY_NTH' && recurrence.days.length * recurrence.nths.length === 0) ||
  (recurrence.type === 'MONTHLY_DAY' && recurrence.daysOfMonth.length === 0);

const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, -weekdays.indexOf(weekdayOf(day)));

/** Counted from the week of startsOn, begun as near to the span as the rhythm allows. */
function weekly(recurrence: Extract<Recurrence, { type: 'WEEKLY' }>, span: DaySpan): Partial<Options> {
  const interval = recurrence.everyWeeks ?? 1;
  const anchor = mondayOf(recurrence.startsOn ?? span.from);
  const stride = 7 * interval;
  const strides = Math.floor(daysBetween(anchor, mondayOf(span.from)) / stride);
  return {
    freq: RRule.WEEKLY,
    interval,
    wkst: RRule.MO,
    byweekday: recurrence.days.map((day) => RRule[day]),
    dtstart: new Date(epochOf(addDays(anchor, strides * stride))),
  };
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Counted from the anchor month, into the past as into the future. */
function monthly(recurrence: Extract<Recurrence, { everyMonths?: number }>, span: DaySpan): Partial<Options> {
  const interval = recurrence.everyMonths ?? 1;
  const month = monthNumber(span.from);
  const anchor = recurrence.anchorMonth === undefined ? month : monthNumber(recurrence.anchorMonth);
  const past = (((month - anchor) % interval) + interval) % interval;
  const start = month - past;
  return {
    freq: RRule.MONTHLY,
    interval,
    dtstart: new Date(Date.UTC(Math.floor(start / 12), start % 12, 1)),
  };
}
