import {
  addDays,
  type CalendarDay,
  daysBetween,
  type Recurrence,
  type Schedule,
  type Weekday,
} from '@tsunagi/domain';
import { plain } from './plain.ts';
import { readTime } from './read-day.ts';

const letters = '月火水木金土日';
const days: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayOf = (letter: string): Weekday => days[letters.indexOf(letter)]!;

/** Days of the week as a run (月火水木金), a list (月・水・金), a span (月〜金) or a word (平日). */
function weekdaysOf(text: string): Weekday[] | null {
  const written = text.replaceAll('曜日', '').replaceAll('曜', '').replace(/^毎週/, '');
  if (/^(毎日|年中無休|全日|無休)$/.test(written)) return [...days];
  if (written === '平日') return days.slice(0, 5);
  if (written === '土日') return days.slice(5);
  const span = new RegExp(`^([${letters}])(?:~|から|-|ー|―)([${letters}])(?:まで)?$`).exec(written);
  if (span) {
    const [from, to] = [letters.indexOf(span[1]!), letters.indexOf(span[2]!)];
    return from < to ? days.slice(from, to + 1) : null;
  }
  if (!new RegExp(`^[${letters}](?:[・、,;/ ]*[${letters}])*$`).test(written)) return null;
  const named = [...written].filter((letter) => letters.includes(letter)).map(dayOf);
  return days.filter((day) => named.includes(day));
}

/** 第2・第4土曜日, 第3火曜. */
function monthlyOf(text: string): Recurrence | null {
  const found = new RegExp(`^(?:毎月)?((?:第?[1-5][・、,と ]*)+)([${letters}])曜?日?$`).exec(text);
  if (!found || !text.includes('第')) return null;
  const nths = [...new Set([...found[1]!].filter((sign) => /[1-5]/.test(sign)).map(Number))].sort();
  return { type: 'MONTHLY_NTH', nths, days: [dayOf(found[2]!)] };
}

/** When it recurs, where a cell says so simply; null where only its words say it. */
export function readRecurrence(text: string): Recurrence | null {
  const written = plain(text).replace(
    /第([一二三四五])/g,
    (_, sign: string) => `第${'一二三四五'.indexOf(sign) + 1}`,
  );
  const weekly = weekdaysOf(written.replace(/ /g, ''));
  if (weekly) return weekly.length === 7 ? { type: 'DAILY' } : { type: 'WEEKLY', days: weekly };
  return monthlyOf(written);
}

/** An event longer than this is not a list of days any more. */
const mostDates = 31;

/** The days from one to the other; null where they are crossed or too many to be single days. */
export function readDates(from: CalendarDay, to: CalendarDay): CalendarDay[] | null {
  const length = daysBetween(from, to);
  if (length < 0 || length >= mostDates) return null;
  return Array.from({ length: length + 1 }, (_, at) => addDays(from, at));
}

/** A schedule of a sentence that says days and hours and nothing else: 月〜金 9:00〜17:00, 第2土曜 13時半〜16時. */
export function readScheduleSentence(text: string): Schedule | null {
  const written = plain(text);
  const found =
    /^(.*?)[ 、,]*((?:午前|午後)?\s?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?))\s?(?:~|-|から|ー)\s?((?:午前|午後)?\s?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?))(?:まで)?$/.exec(
      written,
    );
  if (!found) {
    const recurrence = readRecurrence(written);
    return recurrence && { recurrence };
  }
  const recurrence = readRecurrence(found[1]!);
  // 午後1時から4時: the second hour is of the same half of the day.
  const isHalfKept = found[2]!.includes('午後') && !/午[前後]/.test(found[3]!);
  const opensAt = readTime(found[2]!);
  const closesAt = readTime(isHalfKept ? `午後${found[3]!}` : found[3]!);
  return recurrence && opensAt && closesAt ? { recurrence, opensAt, closesAt } : null;
}
