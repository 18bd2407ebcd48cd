import type { ResourceKind } from '../directory/codes.ts';
import { isWorkingDay } from '../schedule/closures.ts';
import { addDays, type CalendarDay, daysBetween } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import type { EntryDocument } from '../upkeep/entry-document.ts';

/** Whom a round asks: sections of the own office for what they know, or givers of grants for whom they support. */
export const roundKinds = ['SECTIONS', 'GRANTEES'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** A section, or a body that gives grants, and where it is written to. */
export interface RoundRecipient {
  readonly name: string;
  readonly mail: string;
}

/** What a round asks, of whom, and until when. */
export interface RoundWish {
  readonly kind: RoundKind;
  readonly title: string;
  readonly words: string;
  readonly until: CalendarDay;
  readonly recipients: readonly RoundRecipient[];
}

export type RoundRefusal =
  | 'TITLE_MISSING'
  | 'TEXT_TOO_LONG'
  | 'DAY_PASSED'
  | 'RECIPIENTS_INVALID'
  | 'MAIL_INVALID';

export const mostRecipients = 60;
const longestRoundDays = 365;

/** A round that can be sent, or all that is wrong with it. */
export function decideRound(wish: RoundWish, today: CalendarDay): Decision<RoundWish, RoundRefusal> {
  const title = wish.title.trim();
  const recipients = wish.recipients.map(({ name, mail }) => ({
    name: name.trim(),
    mail: mail.normalize('NFKC').trim().toLowerCase(),
  }));
  const refusals: Refusal<RoundRefusal>[] = [];
  if (title === '') refusals.push({ code: 'TITLE_MISSING', field: 'title' });
  if (title.length > 100 || wish.words.length > 1_000)
    refusals.push({ code: 'TEXT_TOO_LONG', field: 'words' });
  if (wish.until < today || wish.until > addDays(today, longestRoundDays))
    refusals.push({ code: 'DAY_PASSED', field: 'until' });
  const isListed = recipients.length > 0 && recipients.length <= mostRecipients;
  if (!isListed || recipients.some(({ name }) => name === '' || name.length > 100))
    refusals.push({ code: 'RECIPIENTS_INVALID', field: 'recipients' });
  if (recipients.some(({ mail }) => !/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(mail)))
    refusals.push({ code: 'MAIL_INVALID', field: 'recipients' });
  return refusals.length > 0
    ? refuse(refusals)
    : allow({ ...wish, title, words: wish.words.trim(), recipients });
}

/** When somebody was asked who has not answered, when last reminded, and until when the round runs. */
export interface SilentSection {
  readonly askedOn: CalendarDay;
  readonly remindedOn: CalendarDay | null;
  readonly until: CalendarDay;
}

const patienceDays = 7;
const lastDays = 7;
const daysBetweenReminders = 5;

/**
 * Whether who has not answered is asked again by itself on a day: once a week after the letter, and once more in the last
 * week. Offices are written to on working days; what fell on another day goes out on the next.
 */
export function isReminderDue({ askedOn, remindedOn, until }: SilentSection, day: CalendarDay): boolean {
  if (!isWorkingDay(day) || day > until) return false;
  if (remindedOn === null) return daysBetween(askedOn, day) >= patienceDays;
  const wasBeforeLast = daysBetween(remindedOn, until) > lastDays;
  return (
    wasBeforeLast &&
    daysBetween(day, until) <= lastDays &&
    daysBetween(remindedOn, day) >= daysBetweenReminders
  );
}

/** A place as a section writes it down: in words, and only what it knows. */
export interface KnownPlace {
  readonly name: string;
  readonly kind: ResourceKind;
  readonly where: string;
  readonly phone: string;
  readonly runBy: string;
  readonly known: string;
}

export type KnownPlaceRefusal = 'NAME_MISSING' | 'TEXT_TOO_LONG';

const longest: Readonly<Record<keyof Omit<KnownPlace, 'kind'>, number>> = {
  name: 100,
  where: 120,
  phone: 20,
  runBy: 100,
  known: 400,
};

/** The place without stray spaces, or why it cannot be taken: a name is all that is needed. */
export function readKnownPlace(place: KnownPlace): Decision<KnownPlace, KnownPlaceRefusal> {
  const fields = Object.keys(longest) as (keyof typeof longest)[];
  const trimmed = Object.fromEntries(fields.map((field) => [field, place[field].trim()])) as Record<
    keyof typeof longest,
    string
  >;
  const read = { ...trimmed, kind: place.kind };
  const refusals: Refusal<KnownPlaceRefusal>[] = fields
    .filter((field) => Array.from(read[field]).length > longest[field])
    .map((field) => ({ code: 'TEXT_TOO_LONG', field }));
  if (read.name === '') refusals.push({ code: 'NAME_MISSING', field: 'name' });
  return refusals.length > 0 ? refuse(refusals) : allow(read);
}

/** In whose town or prefecture a round asks. */
export interface RoundSender {
  readonly municipalityCode: string | null;
  readonly prefectureCode: string | null;
}

/**
 * A known place as a new entry for the review: nobody has confirmed it, who may come is not known, and what could not be
 * read as a fact stands in words. Without an address it lies with the town that asked.
 */
export function entryOfKnownPlace(
  { name, kind, where, phone, runBy, known }: KnownPlace,
  { municipalityCode, prefectureCode }: RoundSender,
): EntryDocument {
  const number = phone.normalize('NFKC').replace(/[‐‑–—―ーｰ−]/gu, '-');
  const isNumber = /^0[\d-]{8,13}$/.test(number);
  const rest = [known, municipalityCode ? '' : where, phone !== '' && !isNumber ? phone : ''].filter(Boolean);
  const venue = municipalityCode
    ? {
        id: null,
        name: where || name,
        municipalityCode,
        precision: 'MUNICIPALITY' as const,
        position: null,
        transit: 'UNKNOWN' as const,
      }
    : null;
  return {
    name,
    kana: name,
    kind,
    status: 'RUNNING',
    deliveryForm: 'INDEPENDENT',
    accessModes: ['IN_PERSON'],
    summary: known || name,
    description: rest.length > 0 ? rest.join('\n') : null,
    criteria: { audiences: ['SELF', 'FAMILY'] },
    residencyRules: [],
    phones: isNumber ? [{ number }] : [],
    contactMethods: isNumber ? ['TELEPHONE'] : [],
    fee: { type: 'UNKNOWN' },
    atmosphere: 'PLAIN',
    organization: {
      id: null,
      name: runBy || name,
      kana: runBy || name,
      kind: 'OTHER',
      municipalityCode,
      prefectureCode,
    },
    offerings: [{ id: null, venue }],
  };
}
