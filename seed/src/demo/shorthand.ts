import type { AgeRange, CalendarDay, Schedule, TimeOfDay, Weekday } from '@tsunagi/domain';
import type { OrganizationDraft, RuleDraft, SiteDraft } from './draft.ts';

/** Residents of these municipalities. */
export const residents = (...codes: string[]): RuleDraft => ({
  scope: { type: 'MUNICIPALITIES', codes },
  answer: 'YES',
});
/** Residents, and those who work or study there. */
export const livingWorking = (...codes: string[]): RuleDraft => ({
  scope: { type: 'LIVING_WORKING_STUDYING', codes },
  answer: 'YES',
});
/** Residents of some wards of a designated city. */
export const wards = (cityCode: string, ...wardCodes: string[]): RuleDraft => ({
  scope: { type: 'WARDS', cityCode, wardCodes },
  answer: 'YES',
});
/** Residents of an area group. */
export const zone = (groupKey: string): RuleDraft => ({
  scope: { type: 'AREA_GROUP', groupKey },
  answer: 'YES',
});
/** Residents of a prefecture. */
export const inPrefecture = (prefectureCode: string): RuleDraft => ({
  scope: { type: 'PREFECTURE', prefectureCode },
  answer: 'YES',
});
/** Wherever one lives. */
export const anyone = (): RuleDraft => ({ scope: { type: 'ANYONE' }, answer: 'YES' });
/** Anyone may come once; then the person is led back to a place near home. */
export const firstContactAnyone = (): RuleDraft => ({ scope: { type: 'ANYONE' }, answer: 'FIRST_CONTACT' });
/** The same scope, but one has to ask first. */
export const asking = (rule: RuleDraft): RuleDraft => ({ ...rule, answer: 'ASK' });
/** Told to supporters only. */
export const toSupporters = (rule: RuleDraft): RuleDraft => ({ ...rule, layer: 'SUPPORTERS' });
/** The same rule with a word about where it stands. */
export const after = (rule: RuleDraft, source: string): RuleDraft => ({ ...rule, source });

const times = (span?: string) => {
  const [opensAt = null, closesAt = null] = (span?.split('-') ?? []) as TimeOfDay[];
  return { opensAt, closesAt };
};
const days = (text: string) => text.split(' ') as Weekday[];
type Extra = Omit<Schedule, 'recurrence' | 'opensAt' | 'closesAt'>;

/** `weekly('TU SA', '13:30-16:00')`. */
export const weekly = (on: string, span?: string, extra: Extra = {}): Schedule => ({
  recurrence: { type: 'WEEKLY', days: days(on) },
  ...times(span),
  closedAtYearEnd: true,
  ...extra,
});
/** Every second week, counted from a day. */
export const fortnightly = (
  on: string,
  startsOn: CalendarDay,
  span?: string,
  extra: Extra = {},
): Schedule => ({
  recurrence: { type: 'WEEKLY', days: days(on), everyWeeks: 2, startsOn },
  ...times(span),
  closedAtYearEnd: true,
  ...extra,
});
/** `nth([2, 4], 'SA', '10:00-12:00')`. */
export const nth = (nths: number[], on: string, span?: string, extra: Extra = {}): Schedule => ({
  recurrence: { type: 'MONTHLY_NTH', nths, days: days(on) },
  ...times(span),
  ...extra,
});
/** Every n months from an anchor month `YYYY-MM`. */
export const nthEvery = (
  everyMonths: number,
  anchorMonth: string,
  nths: number[],
  on: string,
  span?: string,
): Schedule => ({
  recurrence: { type: 'MONTHLY_NTH', nths, days: days(on), everyMonths, anchorMonth },
  ...times(span),
});
/** On fixed days of the month. */
export const monthDays = (daysOfMonth: number[], span?: string, extra: Extra = {}): Schedule => ({
  recurrence: { type: 'MONTHLY_DAY', daysOfMonth },
  ...times(span),
  ...extra,
});
/** Every day. */
export const daily = (span?: string, extra: Extra = {}): Schedule => ({
  recurrence: { type: 'DAILY' },
  ...times(span),
  closedAtYearEnd: true,
  ...extra,
});
/** How often is known, the dates are not. */
export const often = (
  timesMin: number,
  timesMax: number,
  per: 'WEEK' | 'MONTH' | 'YEAR',
  span?: string,
  extra: Extra = {},
): Schedule => ({
  recurrence: { type: 'FREQUENCY_ONLY', timesMin, timesMax, per },
  ...times(span),
  ...extra,
});
/** Office days. */
export const office = (span = '08:30-17:15'): Schedule =>
  weekly('MO TU WE TH FR', span, { closedOnHolidays: true });

/** `ages('20~-25~')`: a tilde after an edge makes it soft; `ages('-40~')` and `ages('18-')` leave one open. */
export const ages = (text: string, of: AgeRange['of'] = 'PERSON'): AgeRange => {
  const [low = '', high = ''] = text.split('-');
  const edge = (part: string) => (part === '' ? null : Number(part.replace('~', '')));
  return {
    minYears: edge(low),
    maxYears: edge(high),
    minSoft: low.endsWith('~'),
    maxSoft: high.endsWith('~'),
    of,
  };
};

/** Somewhere people meet, in one line. */
export const site = (
  town: string,
  when: Schedule,
  more: Omit<SiteDraft, 'town' | 'when'> = {},
): SiteDraft => ({
  town,
  when,
  ...more,
});
/** Reachable by train or bus, with how. */
export const reach = (transitNote: string): Pick<SiteDraft, 'transit' | 'transitNote'> => ({
  transit: 'YES',
  transitNote,
});
/** Not to be reached without a car, with a word about it. */
export const byCar = (
  transitNote = '車がないと、行きにくいです',
): Pick<SiteDraft, 'transit' | 'transitNote' | 'parking'> => ({
  transit: 'NO',
  transitNote,
  parking: 'YES',
});
/** An organization in one line. */
export const org = (
  key: string,
  name: string,
  kana: string,
  kind: OrganizationDraft['kind'],
  town: string,
  aliases: string[] = [],
): OrganizationDraft => ({ key, name, kana, kind, town, prefecture: town.slice(0, 2), aliases });
