import type { CalendarDay, TimeOfDay } from '../shared/calendar.ts';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** R011, R012. FREQUENCY_ONLY is valid: how often is known, the dates are not. */
export type Recurrence =
  | { type: 'DAILY' }
  | { type: 'WEEKLY'; days: Weekday[]; everyWeeks?: number; startsOn?: CalendarDay }
  /** nths: 1..5, -1 = last. everyMonths with anchorMonth 'YYYY-MM': every second month and the like. */
  | { type: 'MONTHLY_NTH'; nths: number[]; days: Weekday[]; everyMonths?: number; anchorMonth?: string }
  | { type: 'MONTHLY_DAY'; daysOfMonth: number[]; everyMonths?: number; anchorMonth?: string }
  | { type: 'DATES'; dates: CalendarDay[] }
  | { type: 'FREQUENCY_ONLY'; timesMin: number; timesMax: number; per: 'WEEK' | 'MONTH' | 'YEAR' };

/** When an offering takes place. */
export interface Schedule {
  recurrence: Recurrence;
  opensAt?: TimeOfDay | null;
  closesAt?: TimeOfDay | null;
  /** Closed on Japanese national holidays, substitutes included. */
  closedOnHolidays?: boolean;
  /** Closed 12/29–1/3. */
  closedAtYearEnd?: boolean;
  /** 1..12, e.g. [8] for 八月休み. */
  closedMonths?: number[];
  closedDates?: CalendarDay[];
  addedDates?: CalendarDay[];
  reservation?: 'NOT_NEEDED' | 'NEEDED' | 'UNKNOWN';
}

/** One day it takes place. Times are null where they are not known. */
export interface Occurrence {
  day: CalendarDay;
  weekday: Weekday;
  opensAt: TimeOfDay | null;
  /** Not later than opensAt: it closes on the following day. */
  closesAt: TimeOfDay | null;
}
