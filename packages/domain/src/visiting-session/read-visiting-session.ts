import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import type { VisitingSessionKind } from './visiting-session.ts';

export const visitingAskRefusals = [
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'DAY_INVALID',
  'DAY_PASSED',
  'DAY_REVERSED',
  'NOBODY_ASKED',
  'TOO_MANY_ASKED',
] as const;
export type VisitingAskRefusal = (typeof visitingAskRefusals)[number];

type DayRefusal =
  | 'FIELD_MISSING'
  | 'DAY_INVALID'
  | 'DAY_PASSED'
  | 'DAY_TWICE'
  | 'HOURS_INVALID'
  | 'TOO_MANY_DAYS';

/** At most so many are asked at once, offer so many days each, and write so many characters. */
export const mostAsked = 10;
export const mostOfferedDays = 20;
const mostAimWords = 500;
const mostRoomWords = 120;
export const mostNoticeWords = 200;

/** What a host asks for, and of which listed places' providers. */
export interface VisitingAsk {
  readonly kind: VisitingSessionKind;
  readonly aim: string;
  /** Between which days; null leaves it open. */
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly placeIds: readonly string[];
}

interface SaidAsk {
  readonly kind: VisitingSessionKind;
  readonly aim: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly placeIds: readonly string[];
}

/** Reads what a host asks for. */
export function readVisitingAsk(
  said: SaidAsk,
  today: CalendarDay,
): Decision<VisitingAsk, VisitingAskRefusal> {
  const aim = said.aim.trim();
  const [from, to] = [said.from?.trim() || null, said.to?.trim() || null];
  const placeIds = [...new Set(said.placeIds)];
  const faults: Refusal<VisitingAskRefusal>[] = [];
  if (aim === '') faults.push({ code: 'FIELD_MISSING', field: 'aim' });
  if (Array.from(aim).length > mostAimWords) faults.push({ code: 'TEXT_TOO_LONG', field: 'aim' });
  for (const [field, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (day !== null && !isCalendarDay(day)) faults.push({ code: 'DAY_INVALID', field });
    else if (day !== null && day < today) faults.push({ code: 'DAY_PASSED', field });
  }
  if (from !== null && to !== null && to < from) faults.push({ code: 'DAY_REVERSED', field: 'to' });
  if (placeIds.length === 0) faults.push({ code: 'NOBODY_ASKED', field: 'placeIds' });
  if (placeIds.length > mostAsked) faults.push({ code: 'TOO_MANY_ASKED', field: 'placeIds' });
  if (faults.length > 0) return refuse(faults);
  return allow({
    kind: said.kind,
    aim,
    from: from as CalendarDay | null,
    to: to as CalendarDay | null,
    placeIds,
  });
}

/** What is wrong with the days a provider offers; one session a day, so that a day names it. */
export function faultsOfDays(
  days: readonly { readonly day: string; readonly from: string; readonly to: string }[],
  today: CalendarDay,
): Refusal<DayRefusal>[] {
  if (days.length === 0) return [{ code: 'FIELD_MISSING', field: 'days' }];
  if (days.length > mostOfferedDays) return [{ code: 'TOO_MANY_DAYS', field: 'days' }];
  const faults = days.flatMap(({ day, from, to }, at): Refusal<DayRefusal>[] => {
    const field = `days.${at}`;
    if (!isCalendarDay(day)) return [{ code: 'DAY_INVALID', field }];
    if (day < today) return [{ code: 'DAY_PASSED', field }];
    return isTimeOfDay(from) && isTimeOfDay(to) && from < to ? [] : [{ code: 'HOURS_INVALID', field }];
  });
  const isTwice = new Set(days.map(({ day }) => day)).size < days.length;
  return isTwice ? [...faults, { code: 'DAY_TWICE', field: 'days' }] : faults;
}

const isTimeOfDay = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

/** The room residents are told of: one of the directory, or one the host names with its address. */
export type VisitingRoom =
  | { readonly venueId: string; readonly notice: string | null }
  | {
      readonly venueId: null;
      readonly name: string;
      readonly address: string;
      readonly notice: string | null;
    };

interface SaidRoom {
  readonly venueId?: string | null;
  readonly name?: string | null;
  readonly address?: string | null;
  readonly notice?: string | null;
}

/** Reads which room a host books, and the word to those who may come. */
export function readVisitingRoom(
  said: SaidRoom | null | undefined,
): Decision<VisitingRoom, 'FIELD_MISSING' | 'TEXT_TOO_LONG'> {
  const notice = said?.notice?.trim() || null;
  const faults: Refusal<'FIELD_MISSING' | 'TEXT_TOO_LONG'>[] =
    Array.from(notice ?? '').length > mostNoticeWords
      ? [{ code: 'TEXT_TOO_LONG', field: 'room.notice' }]
      : [];
  if (said?.venueId) return faults.length > 0 ? refuse(faults) : allow({ venueId: said.venueId, notice });
  const [name, address] = [said?.name?.trim() ?? '', said?.address?.trim() ?? ''];
  for (const [field, text] of [
    ['room.name', name],
    ['room.address', address],
  ] as const) {
    if (text === '') faults.push({ code: 'FIELD_MISSING', field });
    if (Array.from(text).length > mostRoomWords) faults.push({ code: 'TEXT_TOO_LONG', field });
  }
  return faults.length > 0 ? refuse(faults) : allow({ venueId: null, name, address, notice });
}
