import { addDays, type CalendarDay, japaneseDay, japaneseTime, weekdayOf } from '../shared/calendar.ts';
import { fallsOut } from './closures.ts';
import { type DaySpan, eachDay, hasKnownDates } from './recurrence-days.ts';
import type { Occurrence, Schedule } from './schedule.ts';

export { holidayName, isYearEnd } from './closures.ts';

/** As far as anyone may look ahead: two years, a leap day included. */
export const farthestDays = 731;

/** The days it takes place, and whether all of them are known: FREQUENCY_ONLY knows how often, not when. */
export interface Occurrences {
  readonly datesKnown: boolean;
  readonly occurrences: readonly Occurrence[];
}

/** The next days it takes place: from `from` on, within so many days (the first included), at most `limit`. */
export function nextOccurrences(
  schedule: Schedule,
  asked: { from: CalendarDay; days?: number; limit?: number },
): Occurrences {
  const days = Math.max(0, Math.min(asked.days ?? farthestDays, farthestDays));
  const limit = Math.max(0, asked.limit ?? 3);
  const span = { from: asked.from, to: addDays(asked.from, days - 1) };
  const occurrences = days === 0 || limit === 0 ? [] : openDays(schedule, span, limit);
  return {
    datesKnown: hasKnownDates(schedule.recurrence),
    occurrences: occurrences.map((day) => occurrenceOn(schedule, day)),
  };
}

/** Regular days without closures, and the added ones. A cancelled day never opens, however it was named. */
function openDays(schedule: Schedule, span: DaySpan, limit: number): CalendarDay[] {
  const cancelled = new Set(schedule.closedDates ?? []);
  const { recurrence } = schedule;
  const startsOn = recurrence.type === 'WEEKLY' ? recurrence.startsOn : undefined;
  const isNamed = recurrence.type === 'DATES';
  const regular: CalendarDay[] = [];
  eachDay(recurrence, span, (day) => {
    const takesPlace =
      !cancelled.has(day) &&
      (startsOn === undefined || day >= startsOn) &&
      (isNamed || !fallsOut(schedule, day));
    if (takesPlace) regular.push(day);
    return regular.length < limit;
  });
  const added = (schedule.addedDates ?? []).filter(
    (day) => day >= span.from && day <= span.to && !cancelled.has(day),
  );
  return [...new Set([...regular, ...added])].sort().slice(0, limit);
}

const occurrenceOn = (schedule: Schedule, day: CalendarDay): Occurrence => ({
  day,
  weekday: weekdayOf(day),
  opensAt: schedule.opensAt ?? null,
  closesAt: schedule.closesAt ?? null,
});

/** Whether it is open at an instant; null where days or hours are not known. */
export function isOpenAt(schedule: Schedule, at: Date): boolean | null {
  const today = japaneseDay(at);
  const time = japaneseTime(at);
  const { opensAt, closesAt } = schedule;
  if (opensAt != null && closesAt != null && closesAt <= opensAt) {
    const isBefore = time < closesAt && takesPlaceOn(schedule, addDays(today, -1));
    return isBefore || (time >= opensAt ? takesPlaceOn(schedule, today) : isBefore);
  }
  const takesPlace = takesPlaceOn(schedule, today);
  if (takesPlace !== true) return takesPlace;
  if ((opensAt != null && time < opensAt) || (closesAt != null && time >= closesAt)) return false;
  return opensAt != null && closesAt != null ? true : null;
}

/** Whether it takes place on a day; null where the days are not known. */
export function takesPlaceOn(schedule: Schedule, day: CalendarDay): boolean | null {
  const { datesKnown, occurrences } = nextOccurrences(schedule, { from: day, days: 1, limit: 1 });
  if (occurrences.length > 0) return true;
  return datesKnown || (schedule.closedDates ?? []).includes(day) ? false : null;
}

/** The occurrence that is on at an instant or comes next; null where no day is known. */
export function nextOpening(schedule: Schedule, at: Date): Occurrence | null {
  const today = japaneseDay(at);
  const time = japaneseTime(at);
  const from = addDays(today, -1);
  const { occurrences } = nextOccurrences(schedule, { from, limit: 3 });
  return occurrences.find((occurrence) => !hasEnded(occurrence, today, time)) ?? null;
}

function hasEnded({ day, opensAt, closesAt }: Occurrence, today: CalendarDay, time: string): boolean {
  const endsNextDay = opensAt !== null && closesAt !== null && closesAt <= opensAt;
  const lastDay = endsNextDay ? addDays(day, 1) : day;
  if (lastDay !== today) return lastDay < today;
  return closesAt !== null && time >= closesAt;
}
