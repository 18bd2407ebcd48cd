import type { SupportStage } from '../directory/codes.ts';
import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';

/** To what a kind of activity is counted: consultations apart from what goes alongside and from talk among offices. */
export const activityGroups = ['CONSULTATION', 'ALONGSIDE', 'PARTNERS', 'ATTEMPT'] as const;
export type ActivityGroup = (typeof activityGroups)[number];

/** What is done for a case, as municipalities really count it (R092). */
export const activityKinds = [
  'TELEPHONE', // 電話
  'OFFICE_VISIT', // 来所
  'HOME_VISIT', // 訪問
  'LETTER', // 手紙
  'MAIL', // メール
  'SNS', // LINEなどのSNS
  'WEB_MEETING', // ビデオ通話
  'ACCOMPANIED', // 同行
  'EVENT', // 行事の見守り・参加
  'PARTNER_CONTACT', // 関係機関とのやり取り
  'CASE_MEETING', // 会議
] as const;
export type ActivityKind = (typeof activityKinds)[number];

const groups: Readonly<Record<ActivityKind, Exclude<ActivityGroup, 'ATTEMPT'>>> = {
  TELEPHONE: 'CONSULTATION',
  OFFICE_VISIT: 'CONSULTATION',
  HOME_VISIT: 'CONSULTATION',
  LETTER: 'CONSULTATION',
  MAIL: 'CONSULTATION',
  SNS: 'CONSULTATION',
  WEB_MEETING: 'CONSULTATION',
  ACCOMPANIED: 'ALONGSIDE',
  EVENT: 'ALONGSIDE',
  PARTNER_CONTACT: 'PARTNERS',
  CASE_MEETING: 'PARTNERS',
};

/** With whom it was: the requester of a consultation. */
export const activityPartners = ['PERSON', 'FAMILY', 'PERSON_AND_FAMILY', 'OTHER', 'PARTNER'] as const;
export type ActivityPartner = (typeof activityPartners)[number];

/** Where an activity is counted: a letter nobody answered and a visit nobody opened to are attempts (R087). */
export const activityGroupOf = (kind: ActivityKind, isReached: boolean): ActivityGroup =>
  isReached ? groups[kind] : 'ATTEMPT';

/** The kinds of a group, in their order. */
export const activityKindsOf = (group: ActivityGroup): readonly ActivityKind[] =>
  activityKinds.filter((kind) => groups[kind] === group);

/** An activity as somebody taps it; what is not said is as usual. */
export interface SaidActivity {
  readonly kind: ActivityKind;
  readonly partner?: ActivityPartner | null;
  readonly isReached?: boolean | null;
  readonly onDay?: string | null;
  readonly stage?: SupportStage | null;
  /** Where the person lives, and where it took place, if not in the own municipality: five digits. */
  readonly homeCode?: string | null;
  readonly placeCode?: string | null;
  readonly note?: string | null;
  readonly nextContactOn?: string | null;
}

/** An activity that can be kept. */
export interface ActivityDraft {
  readonly kind: ActivityKind;
  readonly partner: ActivityPartner;
  readonly isReached: boolean;
  readonly onDay: CalendarDay;
  readonly stage: SupportStage | null;
  readonly homeCode: string | null;
  readonly placeCode: string | null;
  readonly note: string | null;
  readonly nextContactOn: CalendarDay | null;
}

export const mostNoteWords = 2_000;
const firstDay = '2000-01-01';

export const activityRefusals = ['DAY_INVALID', 'DAY_PASSED', 'TEXT_TOO_LONG', 'CHOICE_INVALID'] as const;
export type ActivityRefusal = (typeof activityRefusals)[number];

/** An activity that can be kept, or every reason why not. Today unless said; talk among offices is with an office. */
export function readActivity(
  said: SaidActivity,
  today: CalendarDay,
): Decision<ActivityDraft, ActivityRefusal> {
  const faults: Refusal<ActivityRefusal>[] = [];
  const onDay = said.onDay ?? today;
  if (!isCalendarDay(onDay) || onDay > today || onDay < firstDay)
    faults.push({ code: 'DAY_INVALID', field: 'onDay' });
  const note = said.note?.trim() || null;
  if ((note?.length ?? 0) > mostNoteWords) faults.push({ code: 'TEXT_TOO_LONG', field: 'note' });
  const next = said.nextContactOn ?? null;
  if (next !== null) faults.push(...nextContactRefusals(next, today));
  const isAmongOffices = groups[said.kind] === 'PARTNERS';
  const partner = isAmongOffices ? 'PARTNER' : (said.partner ?? 'PERSON');
  if (!isAmongOffices && partner === 'PARTNER') faults.push({ code: 'CHOICE_INVALID', field: 'partner' });
  for (const field of ['homeCode', 'placeCode'] as const)
    if (said[field] != null && !/^\d{5}$/.test(said[field])) faults.push({ code: 'CHOICE_INVALID', field });
  if (faults.length > 0) return refuse(faults);
  return allow({
    kind: said.kind,
    partner,
    isReached: said.isReached ?? true,
    onDay: onDay as CalendarDay,
    stage: said.stage ?? null,
    homeCode: said.homeCode ?? null,
    placeCode: said.placeCode ?? null,
    note,
    nextContactOn: next as CalendarDay | null,
  });
}

/** Why a day cannot be that of the next contact, or nothing: it lies ahead. */
export function nextContactRefusals(day: string, today: CalendarDay): readonly Refusal<ActivityRefusal>[] {
  if (!isCalendarDay(day)) return [{ code: 'DAY_INVALID', field: 'nextContactOn' }];
  return day <= today ? [{ code: 'DAY_PASSED', field: 'nextContactOn' }] : [];
}

/** Changes of which one must know ahead beside the turning ages, so that contact is not lost (R085). */
export const milestoneKinds = ['SCHOOL_ENDS', 'ASSISTANCE_STARTS', 'OTHER_CHANGE'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];
