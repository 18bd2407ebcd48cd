import type { CalendarDay, Schedule } from '@tsunagi/domain';
import { isBlank, readText } from '../cells/plain.ts';
import { readDay, readTime } from '../cells/read-day.ts';
import { readDates, readRecurrence, readScheduleSentence } from '../cells/read-schedule.ts';
import type { RowCells } from './row-cells.ts';

/** What a line says of when; words stay words where no rule is sure. */
export interface ReadWhen {
  readonly schedule?: Schedule;
  readonly note?: string;
}

/** Reads days and hours. */
export function readWhen(cells: RowCells): ReadWhen {
  const words: string[] = [];
  const schedule = eventOf(cells, words) ?? weeklyOf(cells, words) ?? sentenceOf(cells, words);
  const note = cells.text('scheduleNote');
  if (note !== undefined) words.push(readText(note));
  return { ...(schedule && { schedule }), ...(words.length > 0 && { note: words.join('\n') }) };
}

const hoursOf = (cells: RowCells) => {
  const opensAt = cells.read('opensAt', 'TIME_INVALID', readTime);
  const closesAt = cells.read('closesAt', 'TIME_INVALID', readTime);
  return { ...(opensAt && { opensAt }), ...(closesAt && { closesAt }) };
};

function eventOf(cells: RowCells, words: string[]): Schedule | null {
  const from = cells.read('startDate', 'DAY_INVALID', readDay);
  const to = cells.read('endDate', 'DAY_INVALID', readDay) ?? from;
  if (from === undefined || to === undefined) return null;
  const dates = readDates(from, to);
  if (dates) return { recurrence: { type: 'DATES', dates }, ...hoursOf(cells) };
  keepWords(cells, words, 'startDate', spanOf(from, to));
  return null;
}

const spanOf = (from: CalendarDay, to: CalendarDay): string => `${from} ～ ${to}`;

function weeklyOf(cells: RowCells, words: string[]): Schedule | null {
  const text = cells.text('weekdays');
  if (text === undefined) return null;
  const recurrence = readRecurrence(text);
  if (recurrence) return { recurrence, ...hoursOf(cells) };
  const whole = readScheduleSentence(text);
  if (whole) return whole;
  const hours = [cells.text('opensAt'), cells.text('closesAt')].filter((one) => !isBlank(one));
  keepWords(
    cells,
    words,
    'weekdays',
    [readText(text), hours.join('～')].filter((one) => one !== '').join(' '),
  );
  return null;
}

function sentenceOf(cells: RowCells, words: string[]): Schedule | null {
  const text = cells.text('scheduleText');
  if (text === undefined) return null;
  const schedule = readScheduleSentence(text);
  if (!schedule) keepWords(cells, words, 'scheduleText', readText(text));
  return schedule;
}

function keepWords(
  cells: RowCells,
  words: string[],
  field: 'startDate' | 'weekdays' | 'scheduleText',
  text: string,
): void {
  words.push(text);
  cells.say('SCHEDULE_AS_WORDS', field, text);
}
