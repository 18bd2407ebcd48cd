import type { MeetingFragment } from '../../gql/graphql.ts';
import { daysToSunday, groupByWeek } from './group-by-week.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const meeting = (
  id: string,
  day: string,
  ring: MeetingFragment['hit']['ring'] = 'ADJACENT',
  opensAt = '10:00',
) =>
  ({
    occurrence: { day, weekday: weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()], opensAt, closesAt: null },
    hit: { id, resourceId: id, name: id, ring },
  }) as MeetingFragment;
const rowsOf = (meetings: MeetingFragment[], today = '2026-11-24') =>
  Object.fromEntries(
    groupByWeek(meetings, today).map(({ name, rows }) => [
      name,
      rows.map(
        (row) =>
          `${row.meeting.hit.id} ${row.meeting.occurrence.day}${row.also.map(({ day }) => ` ${day}`).join('')}`,
      ),
    ]),
  );

test('a week ends on its Sunday; the Sunday itself belongs to it', () => {
  expect(daysToSunday('2026-11-24')).toBe(5);
  expect(daysToSunday('2026-11-29')).toBe(0);
  const rows = rowsOf([meeting('a', '2026-11-29'), meeting('b', '2026-11-30'), meeting('c', '2026-12-07')]);
  expect(rows).toEqual({ thisWeek: ['a 2026-11-29'], nextWeek: ['b 2026-11-30'], later: ['c 2026-12-07'] });
});

test('a place open on several days of a week stands once, with its days', () => {
  const rows = rowsOf([meeting('a', '2026-11-26'), meeting('a', '2026-11-24'), meeting('a', '2026-12-01')]);
  expect(rows.thisWeek).toEqual(['a 2026-11-24 2026-11-26']);
  expect(rows.nextWeek).toEqual(['a 2026-12-01']);
});

test('on the same day the nearer place comes first, and nothing past is shown', () => {
  const rows = rowsOf([
    meeting('far', '2026-11-25', 'AREA', '09:00'),
    meeting('near', '2026-11-25', 'OWN', '15:00'),
    meeting('gone', '2026-11-23'),
  ]);
  expect(rows.thisWeek).toEqual(['near 2026-11-25', 'far 2026-11-25']);
});
