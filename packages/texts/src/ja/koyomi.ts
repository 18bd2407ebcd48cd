/** Words of the neutral calendar behind the quick exit. It speaks Japanese only and of nothing but days. */
export const koyomi = {
  title: 'こよみ',
  month: (year: number, month: number) => `${year}年${month}月`,
  era: (year: number, month: number) =>
    new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(Date.UTC(year, month - 1, 28)),
    ),
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  before: '前の月',
  after: '次の月',
  holiday: '祝日',
  holidayOn: (date: number, name: string) => `${date}日　${name}`,
};
