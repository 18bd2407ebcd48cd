import type { Weekday } from '@tsunagi/domain';
import { dayParts, daysApart, isFullHour, plainTime } from '../calendar-days.ts';
import type { ScheduleTexts } from '../ja/schedule.ts';
import type { HoursShape, ScheduleShape } from '../shapes.ts';

const weekdays: Record<Weekday, string> = {
  MO: '{月|げつ}',
  TU: '{火|か}',
  WE: '{水|すい}',
  TH: '{木|もく}',
  FR: '{金|きん}',
  SA: '{土|ど}',
  SU: '{日|にち}',
};

/** Days of the month whose reading is not regular. */
const irregularDays: Record<number, string> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};
const irregularMonths: Record<number, string> = { 4: 'しがつ', 7: 'しちがつ', 9: 'くがつ' };
const irregularHours: Record<number, string> = {
  4: 'よじ',
  7: 'しちじ',
  9: 'くじ',
  14: 'じゅうよじ',
  17: 'じゅうしちじ',
  19: 'じゅうくじ',
};

const dateWords = (date: number) =>
  irregularDays[date] ? `{${date}日|${irregularDays[date]}}` : `${date}{日|にち}`;
const monthWords = (month: number) =>
  irregularMonths[month] ? `{${month}月|${irregularMonths[month]}}` : `${month}{月|がつ}`;
const hourWords = (hour: number) =>
  irregularHours[hour] ? `{${hour}時|${irregularHours[hour]}}` : `${hour}{時|じ}`;
const timeWords = (time: string) =>
  isFullHour(time) ? hourWords(Number(time.slice(0, 2))) : plainTime(time);
/** How many days: 「14日」 as a length. Only one day is read otherwise than as a date. */
const lengthWords = (days: number) => (days === 1 ? '{1日|いちにち}' : dateWords(days));

function daysWords(days: readonly Weekday[]): string {
  if (days.join() === 'MO,TU,WE,TH,FR') return '{月曜日|げつようび}から {金曜日|きんようび}';
  if (days.length === 7) return '{毎日|まいにち}';
  const words = days.map((day) => weekdays[day]).join('・');
  return `${words}{曜日|ようび}`;
}

const nthWords = (nth: number): string => (nth === -1 ? '{最後|さいご}の ' : `${nth}{回目|かいめ}の `);

function patternWords(view: ScheduleShape): string {
  const { every } = view;
  const isSparse = every != null && every > 1;
  const months = isSparse ? `${every}か{月|げつ}に 1{回|かい}` : '{毎月|まいつき}';
  switch (view.type) {
    case 'DAILY':
      return '{毎日|まいにち}';
    case 'WEEKLY':
      if (view.days.length === 7 && !isSparse) return '{毎日|まいにち}';
      return `${isSparse ? `${every}{週間|しゅうかん}に 1{回|かい}` : '{毎週|まいしゅう}'} ${daysWords(view.days)}`;
    case 'MONTHLY_NTH': {
      const nths = view.nths.map((nth) => nthWords(nth).trim()).join('と ');
      return `${months} ${nths} ${daysWords(view.days)}`;
    }
    case 'MONTHLY_DAY':
      return `${months} ${view.daysOfMonth.map((day) => (day === -1 ? '{最後|さいご}の {日|ひ}' : dateWords(day))).join('・')}`;
    case 'DATES':
      return '{日|ひ}を {決|き}めて {開|ひら}きます';
    case 'FREQUENCY_ONLY':
      return `${frequencyWords(view)}。{日|ひ}は {電話|でんわ}で {聞|き}いて ください`;
  }
}

const units = { WEEK: '1{週間|しゅうかん}', MONTH: '1か{月|げつ}', YEAR: '1{年|ねん}' };

function frequencyWords({ timesMin, timesMax, per }: ScheduleShape): string {
  const most = timesMax ?? timesMin ?? 1;
  const least = timesMin ?? most;
  if (per === 'YEAR' && most === 6 && least === 6) return '2か{月|げつ}に 1{回|かい}ぐらい';
  const times = least === most ? `${most}{回|かい}` : `${least}{回|かい}から ${most}{回|かい}`;
  return `${units[per ?? 'MONTH']}に ${times}ぐらい`;
}

function hoursWords({ opensAt, closesAt }: HoursShape): string {
  const from = opensAt ? `${timeWords(opensAt)}から` : '';
  const to = closesAt ? `${timeWords(closesAt)}まで` : '';
  return joined(from, to);
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

function dayWords(day: string): string {
  const { month, date, weekday } = dayParts(day);
  return `${monthWords(month)}${dateWords(date)}（${weekdays[weekday]}）`;
}

/** Days, hours and how old a fact is, in やさしい日本語. */
export const schedule: ScheduleTexts = {
  weekdays,
  pattern: patternWords,
  hours: hoursWords,
  line: (view) => joined(patternWords(view), hoursWords(view)),
  closures: (view) => [
    ...(view.closedOnHolidays ? ['{祝日|しゅくじつ}は {休|やす}み'] : []),
    ...(view.closedAtYearEnd ? [`12{月|がつ}29{日|にち}から 1{月|がつ}${dateWords(3)}は {休|やす}み`] : []),
    ...(view.closedMonths.length > 0
      ? [`${view.closedMonths.map(monthWords).join('・')}は {休|やす}み`]
      : []),
  ],
  day: dayWords,
  fullDay: (day) => {
    const { year, month, date } = dayParts(day);
    return `${year}{年|ねん}${monthWords(month)}${dateWords(date)}`;
  },
  occurrence: (occurrence) => joined(dayWords(occurrence.day), hoursWords(occurrence)),
  next: (occurrence) => `つぎは ${joined(dayWords(occurrence.day), hoursWords(occurrence))}`,
  noDates: '{日|ひ}は、{電話|でんわ}で {聞|き}いて ください。',
  phone: (phone, today) => {
    if (phone.openNow) return '{今|いま} {電話|でんわ}できます';
    if (!phone.next) return '';
    const away = daysApart(today, phone.next.day);
    const near =
      away === 0 ? '{今日|きょう}' : away === 1 ? 'あした' : `${weekdays[phone.next.weekday]}{曜日|ようび}`;
    return joined(
      'つぎは',
      away < 7 ? near : dayWords(phone.next.day),
      hoursWords({ opensAt: phone.next.opensAt }),
    );
  },
  freshness: (fact) => {
    if (fact.class === 'NEVER' || !fact.confirmedOn)
      return 'まだ {確認|かくにん}して いません。{電話|でんわ}で {聞|き}いて ください。';
    const { year, month, date } = dayParts(fact.confirmedOn);
    const day = `${monthWords(month)}${dateWords(date)}`;
    if (fact.class === 'OLD')
      return `${year}{年|ねん}${day}に {確認|かくにん}しました。{今|いま}は ちがうかも しれません。`;
    if (fact.class === 'AGING')
      return `${day}に {確認|かくにん}しました。{今|いま}は ちがうかも しれません。`;
    const ago =
      fact.daysAgo == null
        ? ''
        : fact.daysAgo <= 0
          ? '（{今日|きょう}）'
          : `（${lengthWords(fact.daysAgo)}{前|まえ}）`;
    return `${day}に {確認|かくにん}しました${ago}`;
  },
  confirmedBy: ({ byName, byRole }) =>
    byName && byRole && byName !== byRole ? `${byName}の ${byRole}` : (byName ?? byRole ?? ''),
};
