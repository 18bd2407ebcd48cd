import type { CalendarDay, Schedule } from '@tsunagi/domain';
import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import { scheduleView } from '../hit/index.ts';
import { derivedId, said } from './viewing.ts';

const words = ruleTexts.ja.schedule;
const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

/** A schedule as HSDS tells it: the rhythm as a rule, days named one by one as schedules of a day each. */
export function scheduleViews(
  schedule: Schedule | null,
  link: { service_id?: string; service_at_location_id?: string },
  attendingType: string,
) {
  if (!schedule) return [];
  const owner = link.service_at_location_id ?? link.service_id ?? '';
  const view = scheduleView(schedule)!;
  const always = {
    ...link,
    timezone: 9,
    ...hoursOf(schedule),
    attending_type: attendingType,
  };
  const notes = [
    ...words.closures(view),
    ...(schedule.reservation ? [openData.reservation[schedule.reservation]] : []),
    ...(schedule.closedDates ?? []).map((day) => `${words.fullDay(day)}はお休み`),
  ].join('。');
  const days = schedule.recurrence.type === 'DATES' ? schedule.recurrence.dates : [];
  const named = [...new Set([...days, ...(schedule.addedDates ?? [])])].filter(
    (day) => !schedule.closedDates?.includes(day),
  );
  const rhythm =
    schedule.recurrence.type === 'DATES'
      ? []
      : [
          said({
            id: derivedId('schedule', owner, attendingType),
            ...always,
            ...rhythmOf(schedule.recurrence),
            description: words.line(view),
            notes,
          }),
        ];
  return [...rhythm, ...named.sort().map((day) => oneDay(day, owner, always, notes))];
}

const oneDay = (day: CalendarDay, owner: string, always: Record<string, unknown>, notes: string) =>
  said({
    id: derivedId('schedule', owner, day),
    ...always,
    valid_from: day,
    valid_to: day,
    dtstart: day,
    until: day,
    count: 1,
    description: words.fullDay(day),
    notes,
  });

/** Times with the offset of Japan. */
const hoursOf = ({ opensAt, closesAt }: Schedule) => ({
  opens_at: opensAt ? `${opensAt}+09:00` : undefined,
  closes_at: closesAt ? `${closesAt}+09:00` : undefined,
});

/** What is known only as so often a month has no rule: the description says it. */
function rhythmOf(recurrence: Exclude<Schedule['recurrence'], { type: 'DATES' }>) {
  switch (recurrence.type) {
    case 'DAILY':
      return { freq: 'WEEKLY', interval: 1, byday: everyDay };
    case 'WEEKLY':
      return {
        freq: 'WEEKLY',
        interval: recurrence.everyWeeks ?? 1,
        wkst: 'MO',
        byday: recurrence.days.join(','),
        dtstart: recurrence.startsOn,
      };
    case 'MONTHLY_NTH':
      return {
        ...monthly(recurrence),
        byday: recurrence.nths.flatMap((nth) => recurrence.days.map((day) => `${nth}${day}`)).join(','),
      };
    case 'MONTHLY_DAY':
      return { ...monthly(recurrence), bymonthday: recurrence.daysOfMonth.join(',') };
    case 'FREQUENCY_ONLY':
      return {};
  }
}

const monthly = ({ everyMonths, anchorMonth }: { everyMonths?: number; anchorMonth?: string }) => ({
  freq: 'MONTHLY',
  interval: everyMonths ?? 1,
  dtstart: anchorMonth && `${anchorMonth}-01`,
});
