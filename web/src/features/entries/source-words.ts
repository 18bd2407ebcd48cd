import type { CalendarDay } from '@tsunagi/domain';
import { schedule } from '@tsunagi/texts/ja/schedule';
import { entries } from '@tsunagi/texts/ja/staff/entries';

/** A source with its day, in words. */
export const sourceWords = (one: { source: string; recordedOn?: unknown }): string =>
  entries.form.sourceOfDay(
    one.source,
    one.recordedOn ? schedule.fullDay(one.recordedOn as CalendarDay) : null,
  );
