import { type CalendarDay, japaneseDay, japaneseTime, type Schedule } from '@tsunagi/domain';
import { isOpenAt, nextOccurrences } from '@tsunagi/domain/schedule/next-occurrences';
import { LRUCache } from 'lru-cache';
import type { Occurrence, ScheduleView } from './schedule.types.ts';

/** A schedule as codes and numbers, for the reader's own words. */
export function scheduleView(schedule: Schedule | null | undefined): ScheduleView | null {
  if (!schedule) return null;
  const { recurrence } = schedule;
  return {
    type: recurrence.type,
    days: 'days' in recurrence ? recurrence.days : [],
    nths: 'nths' in recurrence ? recurrence.nths : [],
    daysOfMonth: 'daysOfMonth' in recurrence ? recurrence.daysOfMonth : [],
    every: everyOf(recurrence),
    timesMin: 'timesMin' in recurrence ? recurrence.timesMin : null,
    timesMax: 'timesMax' in recurrence ? recurrence.timesMax : null,
    per: 'per' in recurrence ? recurrence.per : null,
    opensAt: schedule.opensAt ?? null,
    closesAt: schedule.closesAt ?? null,
    closedOnHolidays: schedule.closedOnHolidays ?? false,
    closedAtYearEnd: schedule.closedAtYearEnd ?? false,
    closedMonths: schedule.closedMonths ?? [],
    reservation: schedule.reservation ?? null,
  };
}

function everyOf(recurrence: Schedule['recurrence']): number | null {
  if ('everyWeeks' in recurrence) return recurrence.everyWeeks ?? null;
  return 'everyMonths' in recurrence ? (recurrence.everyMonths ?? null) : null;
}

/** Hours of desks recur from card to card, and a minute has many questions. */
const open = new LRUCache<string, { isOpen: boolean | null }>({ max: 2_000 });

/** Whether it is open at this minute; null where days or hours are not known. */
export function isOpenNow(hours: Schedule, now: Date): boolean | null {
  const key = `${japaneseDay(now)} ${japaneseTime(now)} ${JSON.stringify(hours)}`;
  const found = open.get(key) ?? { isOpen: isOpenAt(hours, now) };
  open.set(key, found);
  return found.isOpen;
}

/** Dates of the same schedule are asked again and again in a day. */
const known = new LRUCache<string, Occurrence[]>({ max: 5_000 });

/** How far ahead a next date is looked for: a yearly event stands in it. */
const lookAheadDays = 400;

/** The next dates of a schedule, soonest first; none when only the frequency is known. */
export function occurrencesOf(
  schedule: Schedule | null | undefined,
  from: CalendarDay,
  limit: number,
  days: number = lookAheadDays,
): Occurrence[] {
  if (!schedule || schedule.recurrence.type === 'FREQUENCY_ONLY') return [];
  const key = `${from} ${limit} ${days} ${JSON.stringify(schedule)}`;
  const before = known.get(key);
  if (before) return before;
  const found = [...nextOccurrences(schedule, { from, days, limit }).occurrences];
  known.set(key, found);
  return found;
}
