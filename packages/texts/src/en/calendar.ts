import type { CalendarTexts } from '../ja/calendar.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayAndMonth = (day: string) => {
  const [, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
};

/** Words of the merged calendar in English. */
export const calendar: CalendarTexts = {
  title: 'Meetings this month',
  ofTheList: 'The next days of the places in this list',
  lead: 'Meetings of the towns around, in order of days.',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  later: 'After that',
  today: 'Today',
  tomorrow: 'Tomorrow',
  shortDay: dayAndMonth,
  alsoOn: (days) => `also ${days}`,
  timeUnknown: 'ask for the time',
  fromHome: 'from home',
  noReservation: 'no booking',
  reservation: 'please book',
  ask: 'ask by phone',
  none: 'No meeting in the coming month is on record yet.',
  noneNext: 'Some places have no fixed days. Please ask by phone.',
  noneThisWeek: 'Nothing this week.',
  more: (count) => `${count} more`,
  all: 'See all',
  separator: ' · ',
};
