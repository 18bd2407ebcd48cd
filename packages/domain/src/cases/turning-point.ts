import { addDays, type CalendarDay, daysBetween, epochOf } from '../shared/calendar.ts';
import { ageOn, type ToldAge, type TurningAge, turningAges } from './age.ts';

/** How closely the day of a turning age is known: its month, its year, or about a year from its earliest day. */
export type TurningPrecision = 'MONTH' | 'YEAR' | 'ABOUT';

/** A turning age somebody will reach, on this day at the earliest. */
export interface TurningPoint {
  readonly age: TurningAge;
  readonly earliestOn: CalendarDay;
  readonly precision: TurningPrecision;
}

const two = (number: number) => String(number).padStart(2, '0');

/** The first day on which somebody can be that old, by what was told. */
function earliestOn(told: ToldAge, age: number): CalendarDay {
  if (told.kind === 'BORN') return `${told.year + age}-${two(told.month ?? 1)}-01` as CalendarDay;
  const yearsLater = age - told.years - 1;
  return addDays(told.on, Math.round(yearsLater * 365.2425) + 1);
}

/** The next turning age within so many days, also one that may have come already and that nobody can rule out (R085). */
export function turningPoint(told: ToldAge, day: CalendarDay, days: number): TurningPoint | null {
  const now = ageOn(told, day);
  for (const age of turningAges) {
    if (now.from >= age) continue;
    const earliest = earliestOn(told, age);
    if (epochOf(earliest) > epochOf(day) && daysBetween(day, earliest) > days) return null;
    const precision = told.kind === 'STATED' ? 'ABOUT' : told.month === null ? 'YEAR' : 'MONTH';
    return { age, earliestOn: earliest, precision };
  }
  return null;
}
