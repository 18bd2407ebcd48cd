import type { Weekday } from '@tsunagi/domain';
import { dayParts, daysApart, isFullHour, plainTime } from '../calendar-days.ts';
import type { FreshnessShape, HoursShape, OccurrenceShape, PhoneShape, ScheduleShape } from '../shapes.ts';

const weekdayWords: Record<Weekday, string> = {
  MO: '月',
  TU: '火',
  WE: '水',
  TH: '木',
  FR: '金',
  SA: '土',
  SU: '日',
};
const perWords = { WEEK: '週', MONTH: '月', YEAR: '年' };

/** 「火・土」, 「月〜金」, 「日曜」. */
function daysWords(days: readonly Weekday[]): string {
  const words = days.map((day) => weekdayWords[day]).join('・');
  if (words === '月・火・水・木・金') return '月〜金';
  if (words === '月・火・水・木・金・土・日') return '毎日';
  return days.length === 1 ? `${words}曜` : words;
}

const nthWords = (nth: number): string => (nth === -1 ? '最後の' : `第${nth}`);

function patternWords(view: ScheduleShape): string {
  const { every } = view;
  const isSparse = every != null && every > 1;
  const months = isSparse ? `${every}か月に1回` : '毎月';
  switch (view.type) {
    case 'DAILY':
      return '毎日';
    case 'WEEKLY':
      if (daysWords(view.days) === '毎日' && !isSparse) return '毎日';
      return `${isSparse ? `${every}週に1回` : '毎週'} ${daysWords(view.days)}`;
    case 'MONTHLY_NTH':
      return `${months} ${view.nths.map(nthWords).join('・')}${daysWords(view.days)}${view.days.length > 1 ? '曜' : ''}`;
    case 'MONTHLY_DAY':
      return `${months} ${view.daysOfMonth.map((day) => (day === -1 ? '月末' : `${day}日`)).join('・')}`;
    case 'DATES':
      return '日を決めて開きます';
    case 'FREQUENCY_ONLY':
      return `${frequencyWords(view)}。日にちは電話で`;
  }
}

function frequencyWords({ timesMin, timesMax, per }: ScheduleShape): string {
  const unit = perWords[per ?? 'MONTH'];
  const most = timesMax ?? timesMin ?? 1;
  const least = timesMin ?? most;
  if (per === 'YEAR' && most === 6 && least === 6) return '2か月に1回ほど';
  return `${unit}に${least === most ? most : `${least}〜${most}`}回ほど`;
}

function hoursWords({ opensAt, closesAt }: HoursShape): string {
  const one = (time: string, isPlain: boolean) =>
    isPlain ? `${Number(time.slice(0, 2))}時` : plainTime(time);
  if (opensAt && closesAt) {
    const isPlain = isFullHour(opensAt) && isFullHour(closesAt);
    return `${one(opensAt, isPlain)}〜${one(closesAt, isPlain)}`;
  }
  if (opensAt) return `${one(opensAt, isFullHour(opensAt))}から`;
  return closesAt ? `${one(closesAt, isFullHour(closesAt))}まで` : '';
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

function dayWords(day: string): string {
  const { month, date, weekday } = dayParts(day);
  return `${month}月${date}日（${weekdayWords[weekday]}）`;
}

/** Days, hours and how old a fact is: the source language. */
export const schedule = {
  weekdays: weekdayWords,
  /** 「毎週 火・土」, 「毎月 第2日曜」, 「月に1回ほど。日にちは電話で」. */
  pattern: patternWords,
  /** 「13:30〜16:00」, 「9時〜17時」; empty where no hours are known. */
  hours: hoursWords,
  /** Pattern and hours in one line. */
  line: (view: ScheduleShape): string => joined(patternWords(view), hoursWords(view)),
  /** 「祝日はお休み」 and the like. */
  closures: (view: ScheduleShape): string[] => [
    ...(view.closedOnHolidays ? ['祝日はお休み'] : []),
    ...(view.closedAtYearEnd ? ['12月29日から1月3日はお休み'] : []),
    ...(view.closedMonths.length > 0
      ? [`${view.closedMonths.map((month) => `${month}月`).join('・')}はお休み`]
      : []),
  ],
  /** 「11月28日（土）」. */
  day: dayWords,
  /** With the year, for paper and for days far off: 「2027年3月31日」. */
  fullDay: (day: string): string => {
    const { year, month, date } = dayParts(day);
    return `${year}年${month}月${date}日`;
  },
  /** 「11月28日（土） 13:30〜16:00」. */
  occurrence: (occurrence: OccurrenceShape): string =>
    joined(dayWords(occurrence.day), hoursWords(occurrence)),
  /** 「つぎは 11月28日（土） 13:30〜16:00」. */
  next: (occurrence: OccurrenceShape): string =>
    `つぎは ${joined(dayWords(occurrence.day), hoursWords(occurrence))}`,
  noDates: '日にちは、電話で聞いてください。',
  /** 「いま つながる時間です」, 「つぎは 火曜 10時から」; empty where nothing is known. */
  phone: (phone: PhoneShape, today: string): string => {
    if (phone.openNow) return 'いま つながる時間です';
    if (!phone.next) return '';
    const away = daysApart(today, phone.next.day);
    const near = away === 0 ? '今日' : away === 1 ? 'あした' : `${weekdayWords[phone.next.weekday]}曜`;
    const hours = hoursWords({ opensAt: phone.next.opensAt });
    return joined('つぎは', away < 7 ? near : dayWords(phone.next.day), hours);
  },
  /** 「11月10日に確認（14日前）」; after half a year 「3月2日に確認。変わっているかもしれません。」. */
  freshness: (fact: FreshnessShape): string => {
    if (fact.class === 'NEVER' || !fact.confirmedOn)
      return 'まだ確認できていません。電話で確かめてください。';
    const { year, month, date } = dayParts(fact.confirmedOn);
    if (fact.class === 'OLD') return `${year}年${month}月${date}日に確認。変わっているかもしれません。`;
    if (fact.class === 'AGING') return `${month}月${date}日に確認。変わっているかもしれません。`;
    const ago = fact.daysAgo == null ? '' : fact.daysAgo <= 0 ? '（今日）' : `（${fact.daysAgo}日前）`;
    return `${month}月${date}日に確認${ago}`;
  },
  /** 「小海町の保健師」; empty where nobody is named. */
  confirmedBy: ({ byName, byRole }: FreshnessShape): string =>
    byName && byRole && byName !== byRole ? `${byName}の${byRole}` : (byName ?? byRole ?? ''),
};

/** The shape every language of days and hours must have. */
export type ScheduleTexts = typeof schedule;
