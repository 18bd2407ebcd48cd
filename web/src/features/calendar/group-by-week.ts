import { daysApart } from '@tsunagi/texts/calendar-days';
import type { MeetingFragment } from '../../gql/graphql.ts';

/** Meetings of one stretch of time, soonest first. */
export interface WeekGroup {
  name: 'thisWeek' | 'nextWeek' | 'later';
  meetings: MeetingFragment[];
}

const toSunday: Record<MeetingFragment['occurrence']['weekday'], number> = {
  MO: 6,
  TU: 5,
  WE: 4,
  TH: 3,
  FR: 2,
  SA: 1,
  SU: 0,
};

/** The last day (a Sunday) of the week that holds the meeting's day, as days after `today`. */
const weekEnd = (meeting: MeetingFragment, today: string): number =>
  daysApart(today, meeting.occurrence.day) + toSunday[meeting.occurrence.weekday];

/**
 * Meetings of several places in one row of days, cut into this week, next week and later (weeks end on
 * Sunday). What is past is left out. The same place on the same day stands once.
 */
export function groupByWeek(meetings: MeetingFragment[], today: string, thisSunday: number): WeekGroup[] {
  const seen = new Set<string>();
  const coming = meetings
    .filter(({ occurrence }) => occurrence.day >= today)
    .sort((a, b) => startOf(a).localeCompare(startOf(b)) || a.hit.name.localeCompare(b.hit.name, 'ja'))
    .filter((meeting) => {
      const key = `${meeting.hit.id} ${startOf(meeting)}`;
      return !seen.has(key) && seen.add(key);
    });
  const groups: WeekGroup[] = [
    { name: 'thisWeek', meetings: coming.filter((meeting) => weekEnd(meeting, today) <= thisSunday) },
    {
      name: 'nextWeek',
      meetings: coming.filter(
        (meeting) => weekEnd(meeting, today) > thisSunday && weekEnd(meeting, today) <= thisSunday + 7,
      ),
    },
    { name: 'later', meetings: coming.filter((meeting) => weekEnd(meeting, today) > thisSunday + 7) },
  ];
  return groups;
}

const startOf = ({ occurrence }: MeetingFragment): string =>
  `${occurrence.day} ${occurrence.opensAt ?? '99'}`;

/** How many days from this day to the Sunday that ends its week. */
export function daysToSunday(day: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (7 - weekday) % 7;
}
