import { addDays } from '@tsunagi/domain';
import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import ical, { type ICalCalendar } from 'ical-generator';
import { type Occurrence, occurrencesOf } from '../hit/index.ts';
import { uriOf } from '../hsds/index.ts';
import type { AskedAt } from '../search/index.ts';
import { type Calendar, mostInCalendar, type Offered } from './export.service.ts';

/** How far a calendar looks ahead, and how many days of one offering it holds at most. */
const span = {
  place: { days: 366, most: 370 },
  town: { days: 92, most: 92 },
  prefecture: { days: 31, most: 31 },
};

/** A calendar as file: each day by itself, since days that fall out (holidays, the turn of the year) follow no rule. */
export function calendarFile(calendar: Calendar, at: AskedAt, origin: string): string {
  const { of, name, offered } = calendar;
  const file = ical({
    prodId: { company: 'Tsunagi', product: 'Tsunagi', language: 'JA' },
    name: of === 'place' ? openData.calendar.place(name) : openData.calendar.town(name),
    timezone: null,
    description: describe(calendar, at),
    ttl: 6 * 60 * 60,
  });
  const { days, most } = span[of];
  for (const one of offered)
    for (const occurrence of occurrencesOf(one.offering.schedule, at.day, most, days))
      addMeeting(file, one, occurrence, at, origin);
  return file.toString();
}

function describe({ offered }: Calendar, { reference }: AskedAt): string | undefined {
  const more = offered.length < mostInCalendar ? null : openData.calendar.onlySome(mostInCalendar);
  return [reference.fiction, more].filter(Boolean).join('\n') || undefined;
}

function addMeeting(
  file: ICalCalendar,
  { row, offering }: Offered,
  occurrence: Occurrence,
  { reference }: AskedAt,
  origin: string,
): void {
  const { day, opensAt } = occurrence;
  const running = row.status === 'RUNNING' ? null : ruleTexts.ja.codes.statuses[row.status];
  file.createEvent({
    id: `${offering.id}-${day}@tsunagi`,
    stamp: row.modified_at,
    lastModified: row.modified_at,
    ...(opensAt ? timesOf(occurrence, opensAt) : { start: wholeDay(day), allDay: true }),
    summary: row.name,
    location: placeOf({ row, offering }, reference),
    description: [reference.fiction, running, row.summary, row.phones[0]?.number, offering.note]
      .filter(Boolean)
      .join('\n'),
    url: uriOf(`${origin}/places/${row.id}`),
  });
}

/** A day without hours: the library reads it by the clock of the machine, so it is written by that clock. */
function wholeDay(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date);
}

/** An instant of Japan, whose clock never changes. */
const instant = (day: string, time: string) => new Date(`${day}T${time}:00+09:00`);

function timesOf({ day, closesAt }: Occurrence, opensAt: string) {
  const start = instant(day, opensAt);
  if (closesAt === null) return { start };
  return { start, end: instant(closesAt > opensAt ? day : addDays(day, 1), closesAt) };
}

/** Where it is, as far as the public may know. */
function placeOf({ row, offering: { venue } }: Offered, reference: AskedAt['reference']): string {
  if (!venue) return row.access_modes.map((mode) => openData.withoutVenue[mode]).join('・');
  const town = reference.municipalities.get(venue.code)?.name ?? '';
  const address = venue.address ?? '';
  return `${venue.name} ${address.startsWith(town) ? address : `${town}${address}`}`.trim();
}
