import type { CalendarTexts } from '../ja/calendar.ts';

/** Words of the merged calendar in やさしい日本語. */
export const calendar: CalendarTexts = {
  title: '{今月|こんげつ} {行|い}ける {集|あつ}まり',
  ofTheList: 'この リストで、つぎに {行|い}ける {日|ひ}',
  lead: '{近|ちか}くの {町|まち}の {集|あつ}まりです。{早|はや}い じゅんです。',
  thisWeek: '{今週|こんしゅう}',
  nextWeek: '{来週|らいしゅう}',
  later: 'その あと',
  today: 'きょう',
  tomorrow: 'あした',
  shortDay: (day) => {
    const [, month, date] = day.split('-');
    return `${Number(month)}{月|がつ}${Number(date)}{日|にち}`;
  },
  alsoOn: (days) => `${days}も あります`,
  timeUnknown: '{時間|じかん}は {電話|でんわ}で {聞|き}く',
  fromHome: '{家|いえ}から',
  noReservation: '{予約|よやく}は いらない',
  reservation: '{予約|よやく}が いる',
  ask: '{電話|でんわ}で {聞|き}く',
  none: 'これから 1か{月|げつ}の {集|あつ}まりは、まだ わかりません。',
  noneNext: '{日|ひ}が {決|き}まって いない ところも あります。{電話|でんわ}で {聞|き}いて ください。',
  noneThisWeek: '{今週|こんしゅう}は ありません。',
  more: (count) => `ほかに ${count}つ あります`,
  all: 'ぜんぶ {見|み}る',
  separator: '・',
};
