import { type CalendarDay, isCalendarDay, type TimeOfDay } from '@tsunagi/domain';
import { textOfSerial } from '../reading/xlsx/date-format.ts';
import { plain } from './plain.ts';

/** The first years of the eras; old lists count on in one that has ended (平成33年). */
const eras: readonly (readonly [pattern: string, firstYear: number])[] = [
  ['令和|令|R', 2019],
  ['平成|平|H', 1989],
  ['昭和|昭|S', 1926],
  ['大正|大|T', 1912],
  ['明治|明|M', 1868],
];
const eraDay = new RegExp(
  `^(?:(${eras.map(([pattern]) => pattern).join(')|(')}))\\.?\\s*(元|\\d{1,2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?`,
  'i',
);
const commonDay = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/;
const afterDay =
  /^(?:\s*[(（][月火水木金土日](?:曜日?)?[)）])?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** Serial numbers from 1954 to 2119: smaller ones are numbers of something else. */
const firstSerial = 20_000;
const lastSerial = 80_000;

const dayOf = (year: number, month: number, day: number): CalendarDay | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
};

/** A day in any of the ways people write it: 2026-11-23, 2026年11月23日, 令和8年11月23日, R8.11.23, 20261123, 46349. */
export function readDay(text: string): CalendarDay | null {
  const written = plain(text);
  if (/^\d{8}$/.test(written))
    return dayOf(Number(written.slice(0, 4)), Number(written.slice(4, 6)), Number(written.slice(6)));
  if (/^\d{5}(?:\.\d+)?$/.test(written)) return dayOfSerial(Number(written));
  const common = commonDay.exec(written);
  if (common)
    return afterDay.test(written.slice(common[0].length))
      ? dayOf(Number(common[1]), Number(common[2]), Number(common[3]))
      : null;
  const era = eraDay.exec(written);
  if (!era || !afterDay.test(written.slice(era[0].length))) return null;
  const at = eras.findIndex((_, index) => era[index + 1] !== undefined);
  const [year, month, day] = era.slice(eras.length + 1);
  return dayOf(eras[at]![1] + (year === '元' ? 1 : Number(year)) - 1, Number(month), Number(day));
}

const dayOfSerial = (serial: number): CalendarDay | null => {
  if (serial < firstSerial || serial > lastSerial) return null;
  const text = textOfSerial(Math.floor(serial), false);
  return text !== null && isCalendarDay(text) ? text : null;
};

const clock =
  /^(午前|午後|am|pm)?\s*(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|時(?:(\d{1,2})分|(半))?)?\s*(am|pm)?$/i;

/** A time of day: 9:00, ０９：００, 午後1時半, 13時30分, 0.5625 (a serial), 2026-11-23 13:30. */
export function readTime(text: string): TimeOfDay | null {
  const written = plain(text).replace(/^\d{4}-\d{2}-\d{2}[ T]/, '');
  if (/^0?\.\d+$/.test(written)) return textOfSerial(Number(written), false) as TimeOfDay | null;
  const found = clock.exec(written);
  if (!found || /^\d+$/.test(written)) return null;
  const half = (found[1] ?? found[6] ?? '').toLowerCase();
  const minutes = found[5] ? 30 : Number(found[3] ?? found[4] ?? 0);
  const isAfternoon = half === '午後' || half === 'pm';
  const hours = Number(found[2]) + (isAfternoon && Number(found[2]) < 12 ? 12 : 0);
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as TimeOfDay;
}
