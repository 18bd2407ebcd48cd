import type { CalendarDay } from '@tsunagi/domain';
import { occurrencesOf, type SearchHit } from '../hit/index.ts';
import type { Card } from '../readmodel/index.ts';
import type { CalendarEntry } from './municipality.types.ts';

/** A meeting: what is shown of it and when it takes place. */
export interface Meeting {
  hit: SearchHit;
  schedule: Card['schedule'];
}

/** As often as anything meets in the longest span: daily for three months. */
const mostDates = 92;

/** The dates of several meetings in one list, soonest first; of one day, the earlier hour first. */
export function calendarOf(meetings: readonly Meeting[], from: CalendarDay, days: number): CalendarEntry[] {
  return meetings
    .flatMap(({ hit, schedule }) =>
      occurrencesOf(schedule, from, mostDates, days).map((occurrence) => ({ hit, occurrence })),
    )
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => compare(whenOf(a.entry), whenOf(b.entry)) || a.at - b.at)
    .map(({ entry }) => entry);
}

const whenOf = ({ occurrence }: CalendarEntry) => `${occurrence.day} ${occurrence.opensAt ?? ''}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
