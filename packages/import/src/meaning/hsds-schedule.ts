import { type Schedule, type Weekday, weekdays } from '@tsunagi/domain';
import { readTime } from '../cells/read-day.ts';
import type { HsdsRow } from './hsds-tables.ts';

/** Weekly rules become a schedule; whatever else a rule says stays in its own words. */
export function readHsdsSchedule(
  row: HsdsRow | undefined,
  text: (column: string) => string | undefined,
): { schedule?: Schedule; note?: string; faults: string[] } {
  if (!row) return { faults: [] };
  const days = (text('byday') ?? '').split(',').map((day) => day.trim());
  const isWeekly =
    text('freq') === 'WEEKLY' &&
    (text('interval') ?? '1') === '1' &&
    !text('byweekno') &&
    !text('bymonthday') &&
    !text('byyearday') &&
    days.every((day): day is Weekday => (weekdays as readonly string[]).includes(day));
  const note = [text('description'), text('notes')].filter((one) => one !== undefined).join('\n');
  const words = note === '' ? {} : { note: note.slice(0, 3_900) };
  if (!isWeekly) return { ...words, faults: note === '' ? [] : [note] };
  const opensAt = readTime(text('opens_at') ?? '');
  const closesAt = readTime(text('closes_at') ?? '');
  const schedule: Schedule = {
    recurrence: { type: 'WEEKLY', days: days as Weekday[] },
    ...(opensAt && { opensAt }),
    ...(closesAt && { closesAt }),
  };
  return { schedule, ...words, faults: [] };
}
