import type { Phone, Schedule } from '@tsunagi/domain';
import { schedule as scheduleTexts } from '@tsunagi/texts/ja/schedule';
import { importDesk } from '@tsunagi/texts/ja/staff/imports';

/** A value of a change, which comes as JSON, in words; empty where there is none. */
export const changeWords = (json: string | null | undefined): string =>
  json == null ? '' : wordsOf(JSON.parse(json));

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? importDesk.yes : importDesk.no;
  if (typeof value === 'string') return importDesk.codeWords[value] ?? value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('、');
  return wordsOfObject(value as Record<string, unknown>);
}

function wordsOfObject(value: Record<string, unknown>): string {
  if ('recurrence' in value) return scheduleWords(value as unknown as Schedule);
  if ('number' in value) return phoneWords(value as unknown as Phone);
  if ('amountYen' in value || 'type' in value) return feeWords(value);
  if ('minYears' in value || 'maxYears' in value)
    return importDesk.ages(
      (value.minYears ?? null) as number | null,
      (value.maxYears ?? null) as number | null,
    );
  if (typeof value.lat === 'number' && typeof value.lng === 'number') return `${value.lat}, ${value.lng}`;
  return Object.entries(value)
    .filter(([name]) => !name.endsWith('Key'))
    .map(([, one]) => wordsOf(one))
    .filter(Boolean)
    .join('　');
}

const phoneWords = ({ number, label }: Phone): string => (label ? `${number}（${label}）` : number);

function feeWords({ type, amountYen, note }: Record<string, unknown>): string {
  const amount =
    type === 'FREE' ? importDesk.free : typeof amountYen === 'number' ? importDesk.yen(amountYen) : '';
  return [amount, typeof note === 'string' ? note : ''].filter(Boolean).join('　');
}

function scheduleWords({ recurrence, ...schedule }: Schedule): string {
  const given = recurrence as Record<string, unknown>;
  if (recurrence.type === 'DATES') return recurrence.dates.map(scheduleTexts.day).join('、');
  return scheduleTexts.line({
    type: recurrence.type,
    days: (given.days ?? []) as never,
    nths: (given.nths ?? []) as number[],
    daysOfMonth: (given.daysOfMonth ?? []) as number[],
    every: (given.everyWeeks ?? given.everyMonths) as number | undefined,
    timesMin: given.timesMin as number | undefined,
    timesMax: given.timesMax as number | undefined,
    per: given.per as never,
    opensAt: schedule.opensAt,
    closesAt: schedule.closesAt,
    closedOnHolidays: schedule.closedOnHolidays ?? false,
    closedAtYearEnd: schedule.closedAtYearEnd ?? false,
    closedMonths: schedule.closedMonths ?? [],
  });
}
