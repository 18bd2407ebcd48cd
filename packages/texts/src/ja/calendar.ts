/** Words of the merged calendar of near places. */
export const calendar = {
  title: '今月、行ける集まり',
  ofTheList: 'この一覧の所で、つぎに行ける日',
  lead: '近くの町の集まりを、日の順にまとめました。',
  thisWeek: '今週',
  nextWeek: '来週',
  later: 'そのあと',
  today: 'きょう',
  tomorrow: 'あした',
  /** 「11月4日」: a day of this year without its weekday. */
  shortDay: (day: string) => {
    const [, month, date] = day.split('-');
    return `${Number(month)}月${Number(date)}日`;
  },
  /** The same place on further days of the same week. */
  alsoOn: (days: string) => `${days}も`,
  timeUnknown: '時間は電話で',
  fromHome: '家から',
  noReservation: '予約なし',
  reservation: '予約して行く',
  ask: '電話で確認',
  none: 'この先1か月の集まりは、まだ登録されていません。',
  noneNext: '日が決まっていない所もあります。電話で聞いてみてください。',
  noneThisWeek: '今週は、ありません。',
  more: (count: number) => `ほかに${count}件あります`,
  all: 'ぜんぶ見る',
  separator: '・',
};

/** The shape every language of the calendar must have. */
export type CalendarTexts = typeof calendar;
