import type { StaffRole } from '../access/roles.ts';
import type { OrganizationKind } from '../directory/codes.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { isPublicBody } from './vetting.ts';

/** Why a provider or one of its entries is not shown for the time being. */
export const suspensionReasons = [
  'TREATS_PEOPLE_BADLY', // 人を傷つけている疑い
  'TAKES_AWAY_BY_FORCE', // 無理に連れ出している疑い
  'CHARGES_UNFAIRLY', // 不当な料金の疑い
  'NOT_WHO_IT_SAYS', // 書いてある所と違う
  'BEING_LOOKED_INTO', // 調べているあいだ
  'OTHER',
] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

export const mostSuspensionWords = 1_000;

/** What is suspended: a provider with all it offers, or one entry. */
export interface SuspensionSubject {
  readonly kind: 'ORGANIZATION' | 'RESOURCE';
  readonly providerId: string;
  readonly providerKind: OrganizationKind;
  /** Five digits of a municipality, two of a prefecture, null for nobody in particular. */
  readonly keeperCode: string | null;
  readonly isSuspended: boolean;
}

/** As whom somebody acts here. */
export interface SuspendingActor {
  readonly role: StaffRole | null;
  readonly organizationId: string | null;
  readonly municipalityCode: string | null;
  readonly prefectureCode: string | null;
}

/** What is said when suspending. */
export interface SuspensionWish {
  readonly reason: SuspensionReason;
  readonly word: string;
  /** The day on which it is looked at again; a suspension never ends by itself. */
  readonly reviewOn: CalendarDay;
}

export type SuspensionRefusal =
  | 'NOT_YOURS'
  | 'OWN_ORGANIZATION'
  | 'PUBLIC_BODY'
  | 'ALREADY_SUSPENDED'
  | 'NOT_SUSPENDED'
  | 'REASON_MISSING'
  | 'TEXT_TOO_LONG'
  | 'DAY_PASSED';

/** Whose hand may suspend and lift: the keeper's coordinator, that of the prefecture around it, the operator. */
export function maySuspend(actor: SuspendingActor, keeperCode: string | null): boolean {
  switch (actor.role) {
    case 'OPERATOR':
      return true;
    case 'PREFECTURAL_COORDINATOR':
      return keeperCode !== null && actor.prefectureCode === keeperCode.slice(0, 2);
    case 'MUNICIPAL_COORDINATOR':
      return keeperCode !== null && actor.municipalityCode === keeperCode;
    default:
      return false;
  }
}

/** Whether somebody may suspend this now, and with these words. */
export function decideSuspension(
  actor: SuspendingActor,
  subject: SuspensionSubject,
  wish: SuspensionWish,
  today: CalendarDay,
): Decision<SuspensionWish, SuspensionRefusal> {
  const word = wish.word.trim();
  const refusals: Refusal<SuspensionRefusal>[] = [];
  if (!maySuspend(actor, subject.keeperCode)) refusals.push({ code: 'NOT_YOURS' });
  else if (actor.organizationId === subject.providerId) refusals.push({ code: 'OWN_ORGANIZATION' });
  // A town's window is mended or ended, never taken away as a whole: somebody would find nobody.
  if (subject.kind === 'ORGANIZATION' && isPublicBody(subject.providerKind))
    refusals.push({ code: 'PUBLIC_BODY' });
  if (subject.isSuspended) refusals.push({ code: 'ALREADY_SUSPENDED' });
  if (word === '') refusals.push({ code: 'REASON_MISSING', field: 'word' });
  if (Array.from(word).length > mostSuspensionWords) refusals.push({ code: 'TEXT_TOO_LONG', field: 'word' });
  if (wish.reviewOn < today) refusals.push({ code: 'DAY_PASSED', field: 'reviewOn' });
  return refusals.length > 0 ? refuse(refusals) : allow({ ...wish, word });
}

/** Whether somebody may lift this now: with a word, for the one who suspended must be able to read why. */
export function decideLifting(
  actor: SuspendingActor,
  subject: SuspensionSubject,
  asked: string,
): Decision<string, SuspensionRefusal> {
  const word = asked.trim();
  const refusals: Refusal<SuspensionRefusal>[] = [];
  if (!maySuspend(actor, subject.keeperCode)) refusals.push({ code: 'NOT_YOURS' });
  else if (actor.organizationId === subject.providerId) refusals.push({ code: 'OWN_ORGANIZATION' });
  if (!subject.isSuspended) refusals.push({ code: 'NOT_SUSPENDED' });
  if (word === '') refusals.push({ code: 'REASON_MISSING', field: 'word' });
  if (Array.from(word).length > mostSuspensionWords) refusals.push({ code: 'TEXT_TOO_LONG', field: 'word' });
  return refusals.length > 0 ? refuse(refusals) : allow(word);
}
