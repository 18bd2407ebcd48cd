import type { CalendarDay } from '@tsunagi/domain';

/** When something is done. */
export interface MeetingClock {
  readonly now: Date;
  readonly day: CalendarDay;
}
