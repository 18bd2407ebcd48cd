import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';

/** What can be lent to another municipality (R097): a place, somebody who speaks, a session that comes, an expert. */
export const offerKinds = ['PLACE', 'LECTURER', 'VISITING_SESSION', 'EXPERT', 'STAFF', 'OTHER'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** To whom it is offered: anybody's municipality, those of the same prefecture, or those that share an area group. */
export const offerReaches = ['ANYONE', 'PREFECTURE', 'AREA'] as const;
export type OfferReach = (typeof offerReaches)[number];

/** A day on which a session can come, and for how many people. */
export interface VisitingDate {
  readonly day: string;
  readonly places?: number | null;
}

/** An offer as somebody has typed it. */
export interface OfferSaid {
  readonly kind: OfferKind;
  readonly title: string;
  readonly about?: string | null;
  readonly conditions?: string | null;
  readonly reach: OfferReach;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly contactName: string;
  readonly contactPhone?: string | null;
  readonly contactMail?: string | null;
  readonly dates?: readonly VisitingDate[] | null;
}

/** An offer as it is kept. */
export interface OfferDraft {
  readonly kind: OfferKind;
  readonly title: string;
  readonly about: string | null;
  readonly conditions: string | null;
  readonly reach: OfferReach;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly contactName: string;
  readonly contactPhone: string | null;
  readonly contactMail: string | null;
  readonly dates: readonly { readonly day: CalendarDay; readonly places: number | null }[];
}

export type OfferRefusal =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'DAY_INVALID'
  | 'EDGES_CROSSED'
  | 'OUT_OF_RANGE'
  | 'TOO_MANY'
  | 'PHONE_INVALID'
  | 'MAIL_INVALID';

const limits = { title: 100, about: 1_000, conditions: 500, contactName: 100 } as const;
const mostDates = 60;
const mostPlaces = 500;

/** Reads an offer, or says everything that is wrong with it. Without a way to ask for it, it is no offer. */
export function readOffer(said: OfferSaid, today: CalendarDay): Decision<OfferDraft, OfferRefusal> {
  const texts = {
    title: trimmed(said.title),
    about: trimmed(said.about),
    conditions: trimmed(said.conditions),
    contactName: trimmed(said.contactName),
  };
  const phone = trimmed(said.contactPhone)?.normalize('NFKC') ?? null;
  const mail = trimmed(said.contactMail);
  const days = { from: trimmed(said.from) ?? today, to: trimmed(said.to) };
  const refusals: Refusal<OfferRefusal>[] = [
    ...textFaults(texts),
    ...contactFaults(phone, mail),
    ...dayFaults(days),
    ...dateFaults(said.dates ?? []),
  ];
  if (refusals.length > 0 || texts.title === null || texts.contactName === null) return refuse(refusals);
  return allow({
    ...texts,
    title: texts.title,
    contactName: texts.contactName,
    kind: said.kind,
    reach: said.reach,
    from: days.from as CalendarDay,
    to: days.to as CalendarDay | null,
    contactPhone: phone,
    contactMail: mail,
    dates: (said.dates ?? [])
      .map(({ day, places }) => ({ day: day as CalendarDay, places: places ?? null }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  });
}

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

function textFaults(texts: Record<keyof typeof limits, string | null>): Refusal<OfferRefusal>[] {
  const fields = Object.keys(limits) as (keyof typeof limits)[];
  return fields.flatMap((field): Refusal<OfferRefusal>[] => {
    const text = texts[field];
    if (text === null) return field === 'title' || field === 'contactName' ? [{ code: 'EMPTY', field }] : [];
    return [...text].length > limits[field] ? [{ code: 'TOO_LONG', field }] : [];
  });
}

function contactFaults(phone: string | null, mail: string | null): Refusal<OfferRefusal>[] {
  if (phone === null && mail === null) return [{ code: 'EMPTY', field: 'contactPhone' }];
  const faults: Refusal<OfferRefusal>[] = [];
  if (phone !== null && !/^0\d{1,4}-\d{1,4}-\d{3,4}$/u.test(phone))
    faults.push({ code: 'PHONE_INVALID', field: 'contactPhone' });
  if (mail !== null && !/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/u.test(mail))
    faults.push({ code: 'MAIL_INVALID', field: 'contactMail' });
  return faults;
}

function dayFaults({ from, to }: { from: string; to: string | null }): Refusal<OfferRefusal>[] {
  if (!isCalendarDay(from)) return [{ code: 'DAY_INVALID', field: 'from' }];
  if (to !== null && !isCalendarDay(to)) return [{ code: 'DAY_INVALID', field: 'to' }];
  return to !== null && to < from ? [{ code: 'EDGES_CROSSED', field: 'to' }] : [];
}

function dateFaults(dates: readonly VisitingDate[]): Refusal<OfferRefusal>[] {
  if (dates.length > mostDates) return [{ code: 'TOO_MANY', field: 'dates' }];
  return dates.flatMap(({ day, places }): Refusal<OfferRefusal>[] => {
    if (!isCalendarDay(day)) return [{ code: 'DAY_INVALID', field: 'dates' }];
    const fits = places == null || (Number.isInteger(places) && places >= 1 && places <= mostPlaces);
    return fits ? [] : [{ code: 'OUT_OF_RANGE', field: 'dates' }];
  });
}
