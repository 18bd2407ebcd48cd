import { addDays, type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, refuse } from '../shared/decision.ts';

/** Days over which is counted; both ends count. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export type PeriodRefusal = 'DAY_INVALID' | 'DAY_REVERSED';

/** A period as it was asked for, or why it is none. */
export function readPeriod(from: string, to: string): Decision<Period, PeriodRefusal> {
  const wrong = (
    [
      ['from', from],
      ['to', to],
    ] as const
  ).filter(([, day]) => !isCalendarDay(day));
  if (wrong.length > 0) return refuse(wrong.map(([field]) => ({ code: 'DAY_INVALID', field })));
  if (to < from) return refuse([{ code: 'DAY_REVERSED', field: 'to' }]);
  return allow({ from, to } as Period);
}

/** So many days after a quarter its figures for others are made, and never change again. */
export const daysUntilFigures = 15;

const two = (number: number) => String(number).padStart(2, '0');

/** The quarter of a fiscal year in which a day lies. */
export function quarterOf(day: CalendarDay): Period {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  const next = first === 10 ? `${year + 1}-01-01` : `${year}-${two(first + 3)}-01`;
  return {
    from: `${year}-${two(first)}-01` as CalendarDay,
    to: addDays(next as CalendarDay, -1),
  };
}

/**
 * The quarters others may read, the latest first: they do not overlap, and are over for good. Of two periods of which one
 * holds the other, the difference could be read; of quarters that stand side by side it cannot.
 */
export function quartersForOthers(today: CalendarDay, most: number): readonly Period[] {
  const found: Period[] = [];
  for (let quarter = quarterOf(today); found.length < most; quarter = quarterOf(addDays(quarter.from, -1)))
    if (addDays(quarter.to, daysUntilFigures) < today) found.push(quarter);
  return found;
}

/** The fiscal year, from April on, in which a day lies. */
export function fiscalYearOf(day: CalendarDay): Period {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return { from: `${year}-04-01` as CalendarDay, to: `${year + 1}-03-31` as CalendarDay };
}

/** The month in which a day lies. */
export function monthOf(day: CalendarDay): Period {
  const first = `${day.slice(0, 7)}-01` as CalendarDay;
  const next = addDays(first, 31).slice(0, 7);
  return { from: first, to: addDays(`${next}-01` as CalendarDay, -1) };
}
