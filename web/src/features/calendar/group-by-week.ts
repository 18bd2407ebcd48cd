import { daysApart } from '@tsunagi/texts/calendar-days';
import type { MeetingFragment, OccurrenceFragment } from '../../gql/graphql.ts';

/** A place in one stretch of time: the first day it can be gone to, and the further ones. */
export interface MeetingRow {
  meeting: MeetingFragment;
  /** Later days of the same stretch, soonest first. */
  also: OccurrenceFragment[];
}

/** Meetings of one stretch of time, soonest first. */
export interface WeekGroup {
  name: 'thisWeek' | 'nextWeek' | 'later';
  rows: MeetingRow[];
}

const rings = ['OWN', 'ADJACENT', 'AREA', 'PREFECTURE', 'NEXT_PREFECTURE', 'ONLINE', 'ELSEWHERE'];

/** How many days from this day to the Sunday that ends its week. */
export function daysToSunday(day: string): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (7 - weekday) % 7;
}

/**
 * Meetings of several places in one row of days, cut into this week, next week and later (weeks end on
 * Sunday). What is past is left out; a place open on several days of a stretch stands once, with the days.
 * On the same day the nearer comes first.
 */
export function groupByWeek(meetings: MeetingFragment[], today: string): WeekGroup[] {
  const sunday = daysToSunday(today);
  const coming = meetings.filter(({ occurrence }) => occurrence.day >= today).sort(bySoonest);
  const stretchOf = ({ occurrence }: MeetingFragment): WeekGroup['name'] => {
    const away = daysApart(today, occurrence.day);
    return away <= sunday ? 'thisWeek' : away <= sunday + 7 ? 'nextWeek' : 'later';
  };
  return (['thisWeek', 'nextWeek', 'later'] as const).map((name) => ({
    name,
    rows: merged(coming.filter((meeting) => stretchOf(meeting) === name)),
  }));
}

function merged(meetings: MeetingFragment[]): MeetingRow[] {
  const rows = new Map<string, MeetingRow>();
  for (const meeting of meetings) {
    const row = rows.get(meeting.hit.id);
    if (!row) rows.set(meeting.hit.id, { meeting, also: [] });
    else if (![row.meeting.occurrence, ...row.also].some(({ day }) => day === meeting.occurrence.day)) {
      row.also.push(meeting.occurrence);
    }
  }
  return [...rows.values()];
}

const bySoonest = (a: MeetingFragment, b: MeetingFragment): number =>
  a.occurrence.day.localeCompare(b.occurrence.day) ||
  rings.indexOf(a.hit.ring) - rings.indexOf(b.hit.ring) ||
  (a.occurrence.opensAt ?? '99').localeCompare(b.occurrence.opensAt ?? '99') ||
  a.hit.name.localeCompare(b.hit.name, 'ja');
