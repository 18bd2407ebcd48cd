import type { Weekday } from '@tsunagi/domain';
import { dayParts, daysApart, plainTime } from '../calendar-days.ts';
import type { ScheduleTexts } from '../ja/schedule.ts';
import type { HoursShape, ScheduleShape } from '../shapes.ts';

const weekdays: Record<Weekday, string> = {
  MO: 'Mon',
  TU: 'Tue',
  WE: 'Wed',
  TH: 'Thu',
  FR: 'Fri',
  SA: 'Sat',
  SU: 'Sun',
};
const fullWeekdays: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const monthName = (month: number) => monthNames[month - 1] ?? '';
const ordinals: Record<string, string> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', [-1]: 'last' };

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function daysWords(days: readonly Weekday[]): string {
  return days.join() === 'MO,TU,WE,TH,FR' ? 'Monday to Friday' : listed(days.map((day) => fullWeekdays[day]));
}

function patternWords(view: ScheduleShape): string {
  const { every } = view;
  const isSparse = every != null && every > 1;
  const months = isSparse ? `every ${every} months` : 'every month';
  switch (view.type) {
    case 'DAILY':
      return 'Every day';
    case 'WEEKLY':
      if (view.days.length === 7 && !isSparse) return 'Every day';
      return isSparse ? `${daysWords(view.days)}, every ${every} weeks` : `Every ${daysWords(view.days)}`;
    case 'MONTHLY_NTH':
      return `${listed(view.nths.map((nth) => ordinals[nth] ?? ''))} ${daysWords(view.days)}, ${months}`.replace(
        /^l/,
        'L',
      );
    case 'MONTHLY_DAY':
      return `On day ${listed(view.daysOfMonth.map((day) => (day === -1 ? 'the last' : `${day}`)))}, ${months}`;
    case 'DATES':
      return 'On set dates';
    case 'FREQUENCY_ONLY':
      return `${frequencyWords(view)}; ask by phone for the dates`;
  }
}

const units = { WEEK: 'week', MONTH: 'month', YEAR: 'year' };
const countWords = (times: number) => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`);

function frequencyWords({ timesMin, timesMax, per }: ScheduleShape): string {
  const most = timesMax ?? timesMin ?? 1;
  const least = timesMin ?? most;
  if (per === 'YEAR' && most === 6 && least === 6) return 'About once every two months';
  const times = least === most ? countWords(most) : `${least} to ${most} times`;
  return `About ${times} a ${units[per ?? 'MONTH']}`;
}

function hoursWords({ opensAt, closesAt }: HoursShape): string {
  if (opensAt && closesAt) return `${plainTime(opensAt)}–${plainTime(closesAt)}`;
  if (opensAt) return `from ${plainTime(opensAt)}`;
  return closesAt ? `until ${plainTime(closesAt)}` : '';
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

function dayWords(day: string): string {
  const { month, date, weekday } = dayParts(day);
  return `${weekdays[weekday]} ${date} ${monthName(month)}`;
}

const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${date} ${monthName(month)} ${year}`;
};

/** Days, hours and how old a fact is, in English. */
export const schedule: ScheduleTexts = {
  weekdays,
  pattern: patternWords,
  hours: hoursWords,
  line: (view) => joined(patternWords(view), hoursWords(view)),
  closures: (view) => [
    ...(view.closedOnHolidays ? ['closed on public holidays'] : []),
    ...(view.closedAtYearEnd ? ['closed 29 December to 3 January'] : []),
    ...(view.closedMonths.length > 0 ? [`closed in ${listed(view.closedMonths.map(monthName))}`] : []),
  ],
  day: dayWords,
  fullDay,
  occurrence: (occurrence) => joined(dayWords(occurrence.day), hoursWords(occurrence)),
  next: (occurrence) => `Next: ${joined(dayWords(occurrence.day), hoursWords(occurrence))}`,
  noDates: 'Please ask by phone for the dates.',
  phone: (phone, today) => {
    if (phone.openNow) return 'Somebody answers now';
    if (!phone.next) return '';
    const away = daysApart(today, phone.next.day);
    const near = away === 0 ? 'today' : away === 1 ? 'tomorrow' : fullWeekdays[phone.next.weekday];
    const hours = hoursWords({ opensAt: phone.next.opensAt });
    return ['Next:', away < 7 ? near : dayWords(phone.next.day), hours].filter(Boolean).join(' ');
  },
  freshness: (fact) => {
    if (fact.class === 'NEVER' || !fact.confirmedOn) return 'Not confirmed yet. Please check by phone.';
    const { month, date } = dayParts(fact.confirmedOn);
    if (fact.class === 'OLD') return `Confirmed on ${fullDay(fact.confirmedOn)}. It may have changed.`;
    if (fact.class === 'AGING') return `Confirmed on ${date} ${monthName(month)}. It may have changed.`;
    const { daysAgo } = fact;
    const days = daysAgo === 1 ? 'yesterday' : `${daysAgo} days ago`;
    const ago = daysAgo == null ? '' : daysAgo <= 0 ? ' (today)' : ` (${days})`;
    return `Confirmed on ${date} ${monthName(month)}${ago}`;
  },
  confirmedBy: ({ byName, byRole }) =>
    byName && byRole && byName !== byRole ? `${byRole}, ${byName}` : (byName ?? byRole ?? ''),
};
