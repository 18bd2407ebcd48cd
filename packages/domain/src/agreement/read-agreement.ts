import { type ResourceKind, resourceKinds } from '../directory/codes.ts';
import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import { type CostPart, type CostRefusal, isSum, partFaults } from './share-costs.ts';

/** A municipality that takes part, and what it does. */
export interface AgreementParty {
  /** Municipality code, five digits. */
  readonly code: string;
  /** 会場を貸す、送迎をする…; null where nothing is said. */
  readonly role?: string | null;
}

/** An agreement as somebody drafts it. */
export interface SaidAgreement {
  readonly name: string;
  /** What it is for, in words that all members read. */
  readonly aim: string;
  readonly sharedKinds: readonly ResourceKind[];
  /** In the order in which they are asked. */
  readonly members: readonly AgreementParty[];
  readonly leadCode: string;
  readonly from: string;
  readonly to?: string | null;
  /** What it is thought to cost from its first to its last day, in yen; null where nothing is to be shared. */
  readonly yen?: number | null;
  readonly parts: readonly CostPart[];
}

/** A draft that can be kept. */
export interface AgreementDraft extends SaidAgreement {
  readonly members: readonly { readonly code: string; readonly role: string | null }[];
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly yen: number | null;
}

export type DraftRefusal =
  | CostRefusal
  | 'FIELD_MISSING'
  | 'TEXT_TOO_LONG'
  | 'KINDS_MISSING'
  | 'TOO_MANY'
  | 'OWN_MISSING'
  | 'DAY_INVALID'
  | 'DAY_REVERSED';

export const agreementLimits = { name: 60, aim: 1_000, role: 200, members: 40 } as const;

/**
 * A draft that can be kept, or every reason why not, by field. A municipality that drafts is one of the members: nobody binds
 * others alone. `ownCode` is null for a prefectural center.
 */
export function readAgreement(
  said: SaidAgreement,
  ownCode: string | null,
): Decision<AgreementDraft, DraftRefusal> {
  const faults = [
    ...wordFaults(said),
    ...memberFaults(said, ownCode),
    ...dayFaults(said),
    ...costFaults(said),
  ];
  if (faults.length > 0) return refuse(faults);
  return allow({
    ...said,
    name: said.name.trim(),
    aim: said.aim.trim(),
    sharedKinds: resourceKinds.filter((kind) => said.sharedKinds.includes(kind)),
    from: said.from as CalendarDay,
    members: said.members.map(({ code, role }) => ({ code, role: role?.trim() || null })),
    to: (said.to || null) as CalendarDay | null,
    yen: said.yen ?? null,
  });
}

function wordFaults({ name, aim, sharedKinds }: SaidAgreement): Refusal<DraftRefusal>[] {
  const faults: Refusal<DraftRefusal>[] = [];
  if (name.trim() === '') faults.push({ code: 'FIELD_MISSING', field: 'name' });
  if (name.length > agreementLimits.name) faults.push({ code: 'TEXT_TOO_LONG', field: 'name' });
  if (aim.length > agreementLimits.aim) faults.push({ code: 'TEXT_TOO_LONG', field: 'aim' });
  if (sharedKinds.length === 0) faults.push({ code: 'KINDS_MISSING', field: 'sharedKinds' });
  return faults;
}

function memberFaults({ members, leadCode }: SaidAgreement, ownCode: string | null): Refusal<DraftRefusal>[] {
  const memberCodes = members.map(({ code }) => code);
  if (memberCodes.length === 0) return [{ code: 'MEMBERS_MISSING', field: 'members' }];
  const faults: Refusal<DraftRefusal>[] = [];
  if (memberCodes.length > agreementLimits.members) faults.push({ code: 'TOO_MANY', field: 'members' });
  if (new Set(memberCodes).size < memberCodes.length) faults.push({ code: 'MEMBER_TWICE', field: 'members' });
  if (!memberCodes.includes(leadCode)) faults.push({ code: 'LEAD_MISSING', field: 'leadCode' });
  if (ownCode !== null && !memberCodes.includes(ownCode))
    faults.push({ code: 'OWN_MISSING', field: 'members' });
  if (members.some(({ role }) => (role ?? '').length > agreementLimits.role))
    faults.push({ code: 'TEXT_TOO_LONG', field: 'role' });
  return faults;
}

function dayFaults({ from, to }: SaidAgreement): Refusal<DraftRefusal>[] {
  if (!isCalendarDay(from)) return [{ code: 'DAY_INVALID', field: 'from' }];
  if (!to) return [];
  if (!isCalendarDay(to)) return [{ code: 'DAY_INVALID', field: 'to' }];
  return to < from ? [{ code: 'DAY_REVERSED', field: 'to' }] : [];
}

function costFaults({ yen, parts }: SaidAgreement): Refusal<DraftRefusal>[] {
  return [
    ...(yen == null || isSum(yen) ? [] : [{ code: 'AMOUNT_INVALID' as const, field: 'yen' }]),
    ...partFaults(parts),
  ];
}
