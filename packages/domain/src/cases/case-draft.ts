import { type NeedKind, needKinds } from '../routing/needs.ts';
import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import {
  type GroundKind,
  isMeetingGround,
  type SharedItem,
  sensitiveItems,
  sharedItems,
} from '../sharing/ground.ts';
import type { ToldAge } from './age.ts';
import { type HouseholdRole, householdRoles } from './household.ts';

/** How a case came in (R091, Q7 and the entry points of the report). */
export const casesCameBy = [
  'PERSON', // 本人
  'FAMILY', // 家族
  'NEIGHBOR', // 近所・知人
  'WELFARE_COMMISSIONER', // 民生委員・児童委員
  'CARE_VISIT', // 介護の訪問・包括
  'SCHOOL',
  'MEDICAL',
  'OTHER_SECTION', // 庁内の別の窓口
  'OTHER_MUNICIPALITY',
  'POLICE_OR_COURT',
  'OUTREACH', // こちらから
  'OTHER',
] as const;
export type CaseCameBy = (typeof casesCameBy)[number];

/** A member of the household as somebody writes it down; only the role is needed. */
export interface SaidMember {
  readonly role: HouseholdRole;
  readonly isClient: boolean;
  readonly ageYears?: number | null;
  readonly birthYear?: number | null;
  readonly birthMonth?: number | null;
  readonly needsCare?: boolean | null;
  readonly raisesChild?: boolean | null;
  readonly needs?: readonly NeedKind[] | null;
}

/** One item of what is known, in full and, where it is sensitive, in a coarse form for everyday eyes. */
export interface SaidItem {
  readonly item: SharedItem;
  readonly text: string;
  readonly coarse?: string | null;
  readonly staysInOffice?: boolean | null;
}

/** A case as it is opened: no name is needed, one client is (R081). */
export interface SaidCase {
  readonly cameBy: CaseCameBy;
  readonly members: readonly SaidMember[];
  readonly items: readonly SaidItem[];
}

/** A member whose age carries the day on which it was told. */
export interface CaseMember extends Omit<SaidMember, 'ageYears' | 'birthYear' | 'birthMonth' | 'needs'> {
  readonly age: ToldAge | null;
  /** In the order of the list, each once. */
  readonly needs: readonly NeedKind[];
}

/** A case that can be kept. */
export interface CaseDraft {
  readonly cameBy: CaseCameBy;
  readonly members: readonly CaseMember[];
  readonly items: readonly SaidItem[];
}

export const mostCaseMembers = 12;
export const mostItemWords = 4_000;

export const caseRefusals = [
  'CLIENT_MISSING',
  'TOO_MANY',
  'AGE_INVALID',
  'TEXT_TOO_LONG',
  'FIELD_MISSING',
  'DAY_INVALID',
  'DAY_REVERSED',
  'FROM_MEETING_ALONE',
] as const;
export type CaseRefusal = (typeof caseRefusals)[number];

/** A case that can be kept, or every reason why not, by member and item. Items left empty are left out. */
export function readCase(said: SaidCase, today: CalendarDay): Decision<CaseDraft, CaseRefusal> {
  const faults: Refusal<CaseRefusal>[] = [];
  const items = said.items
    .map((one) => ({ ...one, text: one.text.trim(), coarse: one.coarse?.trim() || null }))
    .filter(({ text }) => text !== '');
  if (!said.members.some(({ isClient }) => isClient))
    faults.push({ code: 'CLIENT_MISSING', field: 'members' });
  if (said.members.length > mostCaseMembers) faults.push({ code: 'TOO_MANY', field: 'members' });
  said.members.forEach((member, at) => {
    if (!isAgePossible(member, today)) faults.push({ code: 'AGE_INVALID', field: `members.${at}.age` });
  });
  items.forEach(({ item, text, coarse }) => {
    if (Math.max(text.length, coarse?.length ?? 0) > mostItemWords)
      faults.push({ code: 'TEXT_TOO_LONG', field: `items.${item}` });
    // What others see every day is written by somebody, never cut by a machine from the sensitive text.
    if (sensitiveItems.includes(item) && !coarse)
      faults.push({ code: 'FIELD_MISSING', field: `items.${item}.coarse` });
  });
  if (faults.length > 0) return refuse(faults);
  const inOrder = [...said.members].sort(
    (one, other) => householdRoles.indexOf(one.role) - householdRoles.indexOf(other.role),
  );
  return allow({
    cameBy: said.cameBy,
    members: inOrder.map((member) => ({
      ...member,
      age: toldAge(member, today),
      needs: needKinds.filter((need) => member.needs?.includes(need)),
    })),
    items: [...items].sort((one, other) => sharedItems.indexOf(one.item) - sharedItems.indexOf(other.item)),
  });
}

function isAgePossible({ ageYears, birthYear, birthMonth }: SaidMember, today: CalendarDay): boolean {
  const thisYear = Number(today.slice(0, 4));
  const isWhole = (value: number | null | undefined, from: number, to: number) =>
    value == null || (Number.isInteger(value) && value >= from && value <= to);
  return (
    isWhole(ageYears, 0, 120) &&
    isWhole(birthYear, thisYear - 120, thisYear) &&
    isWhole(birthMonth, 1, 12) &&
    !(birthMonth != null && birthYear == null)
  );
}

function toldAge({ ageYears, birthYear, birthMonth }: SaidMember, today: CalendarDay): ToldAge | null {
  if (birthYear != null) return { kind: 'BORN', year: birthYear, month: birthMonth ?? null };
  return ageYears == null ? null : { kind: 'STATED', years: ageYears, on: today };
}

/** A ground as somebody records it. */
export interface SaidGround {
  readonly kind?: GroundKind;
  /** Why; danger to life is nothing without it. */
  readonly word?: string | null;
  readonly receiverIds: readonly string[];
  readonly items: readonly SharedItem[];
  readonly givenOn: string;
  readonly until?: string | null;
}

/**
 * Why a ground cannot be recorded, or nothing. A consent names to whom and for what, or it is none (R102); a meeting is no
 * ground but with its members, its secrecy and its day, which the meeting alone knows (R105).
 */
export function groundRefusals(said: SaidGround, today: CalendarDay): readonly Refusal<CaseRefusal>[] {
  const faults: Refusal<CaseRefusal>[] = [];
  if (said.kind && isMeetingGround(said.kind)) faults.push({ code: 'FROM_MEETING_ALONE', field: 'kind' });
  if (said.receiverIds.length === 0) faults.push({ code: 'FIELD_MISSING', field: 'receiverIds' });
  if (said.items.length === 0) faults.push({ code: 'FIELD_MISSING', field: 'items' });
  if (said.kind === 'DANGER_TO_LIFE' && !said.word?.trim())
    faults.push({ code: 'FIELD_MISSING', field: 'word' });
  if ((said.word ?? '').length > mostItemWords) faults.push({ code: 'TEXT_TOO_LONG', field: 'word' });
  if (!isCalendarDay(said.givenOn) || said.givenOn > today)
    faults.push({ code: 'DAY_INVALID', field: 'givenOn' });
  if (said.until != null && !isCalendarDay(said.until)) faults.push({ code: 'DAY_INVALID', field: 'until' });
  else if (said.until != null && said.until < said.givenOn)
    faults.push({ code: 'DAY_REVERSED', field: 'until' });
  return faults;
}
