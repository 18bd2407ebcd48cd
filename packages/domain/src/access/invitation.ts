import type { OrganizationKind } from '../directory/codes.ts';
import { addDays, type CalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import type { Term } from './membership.ts';
import { permissionsOf } from './permissions.ts';
import { rolesWithoutOrganization, type StaffRole } from './roles.ts';

/** Whom somebody may let into the own organization. The operator lets in everybody, everywhere. */
export const invitedBy: Readonly<Partial<Record<StaffRole, readonly StaffRole[]>>> = {
  MUNICIPAL_COORDINATOR: [
    'MUNICIPAL_WORKER',
    'MUNICIPAL_COORDINATOR',
    'VISITING_SUPPORTER',
    'MEETING_MEMBER',
  ],
  PREFECTURAL_COORDINATOR: ['PREFECTURAL_COORDINATOR', 'VISITING_SUPPORTER', 'MEETING_MEMBER'],
};

/** What a provider's people may be under a municipality, by contract: they do its work and do not run its office. */
export const contractRoles: readonly StaffRole[] = ['MUNICIPAL_WORKER', 'VISITING_SUPPORTER'];

const municipalRoles: readonly StaffRole[] = ['MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR'];
const providerRoles: readonly StaffRole[] = ['PROVIDER_EDITOR', 'PROVIDER_CASEWORKER'];
const prefecturalKinds: readonly OrganizationKind[] = ['PREFECTURE', 'PREFECTURAL_CENTER'];

/** Whether a role can be held in an organization of a kind at all: a worker of a town works in its office. */
export function roleFits(role: StaffRole, kind: OrganizationKind | null): boolean {
  if (kind === null) return rolesWithoutOrganization.includes(role);
  if (rolesWithoutOrganization.includes(role)) return false;
  if (municipalRoles.includes(role)) return kind === 'MUNICIPALITY';
  if (role === 'PREFECTURAL_COORDINATOR') return prefecturalKinds.includes(kind);
  if (providerRoles.includes(role)) return kind !== 'MUNICIPALITY' && !prefecturalKinds.includes(kind);
  return true;
}

/** Who invites: as what, and for which organization. */
export interface Inviter {
  readonly role: StaffRole;
  readonly organizationId: string | null;
}

/** Into what somebody is invited, with what is known of the organization and of the contract named. */
export interface InvitationFacts extends Term {
  readonly role: StaffRole;
  readonly organizationId: string | null;
  /** Null without an organization, or where there is none with this id. */
  readonly organizationKind: OrganizationKind | null;
  readonly contractId: string | null;
  /** The contract with this id, as far as it is there. */
  readonly contract: { readonly clientId: string; readonly to: CalendarDay } | null;
}

export type InvitationRefusal =
  | 'NOT_YOUR_OFFICE'
  | 'ROLE_BEYOND_YOURS'
  | 'ROLE_UNFIT'
  | 'NOT_FOUND'
  | 'CONTRACT_FOREIGN'
  | 'TERM_REVERSED'
  | 'TERM_OVER'
  | 'TERM_BEYOND_CONTRACT';

/**
 * Whether somebody may be let in: into the own organization alone, never to more than the inviter may give, in a role
 * that exists there, within the contract where it rests on one. All reasons against it are named.
 */
export function decideInvitation(
  inviter: Inviter,
  wish: InvitationFacts,
  today: CalendarDay,
): Decision<InvitationFacts, InvitationRefusal> {
  const refusals = [...faultsOfPlace(inviter, wish), ...faultsOfContract(wish), ...faultsOfTerm(wish, today)];
  return refusals.length > 0 ? refuse(refusals) : allow(wish);
}

type Fault = Refusal<InvitationRefusal>;

function* faultsOfPlace(inviter: Inviter, wish: InvitationFacts): Generator<Fault> {
  if (inviter.role !== 'OPERATOR') {
    const isOwn = wish.organizationId !== null && wish.organizationId === inviter.organizationId;
    if (!isOwn) yield { code: 'NOT_YOUR_OFFICE', field: 'organizationId' };
    if (!invitedBy[inviter.role]?.includes(wish.role)) yield { code: 'ROLE_BEYOND_YOURS', field: 'role' };
  }
  if (wish.organizationId !== null && wish.organizationKind === null)
    yield { code: 'NOT_FOUND', field: 'organizationId' };
  else if (!roleFits(wish.role, wish.organizationKind)) yield { code: 'ROLE_UNFIT', field: 'role' };
}

function* faultsOfContract({
  contractId,
  contract,
  organizationId,
  role,
  to,
}: InvitationFacts): Generator<Fault> {
  if (contractId === null) return;
  if (contract === null || contract.clientId !== organizationId)
    yield { code: 'CONTRACT_FOREIGN', field: 'contractId' };
  else if (to !== null && to > contract.to) yield { code: 'TERM_BEYOND_CONTRACT', field: 'to' };
  if (!contractRoles.includes(role)) yield { code: 'ROLE_UNFIT', field: 'role' };
}

function* faultsOfTerm({ from, to }: Term, today: CalendarDay): Generator<Fault> {
  if (to === null) return;
  if (to < from) yield { code: 'TERM_REVERSED', field: 'to' };
  else if (to < today) yield { code: 'TERM_OVER', field: 'to' };
}

/** What somebody may choose from when inviting into an organization of a kind. */
export const rolesToInvite = (inviter: Inviter, kind: OrganizationKind | null, roles: readonly StaffRole[]) =>
  roles.filter(
    (role) =>
      roleFits(role, kind) && (inviter.role === 'OPERATOR' || invitedBy[inviter.role]?.includes(role)),
  );

/** A membership as far as ending it asks. */
export interface EndableMembership extends Term {
  readonly personId: string;
  readonly organizationId: string | null;
}

export type EndRefusal = 'NOT_FOUND' | 'OWN_MEMBERSHIP' | 'TERM_REVERSED' | 'TERM_PAST';

/**
 * Whether a membership may end on a day: of the own organization (another's is not there at all), not one's own, so that
 * no office ends itself, and not earlier than yesterday, so that what somebody did with a right stays rightly done.
 */
export function decideEnd(
  ender: Inviter & { readonly personId: string },
  membership: EndableMembership | null,
  lastDay: CalendarDay,
  today: CalendarDay,
): Decision<CalendarDay, EndRefusal> {
  const isOwn = ender.role === 'OPERATOR' || membership?.organizationId === ender.organizationId;
  if (!membership || !isOwn || !permissionsOf[ender.role].includes('invite-people'))
    return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
  const refusals: Refusal<EndRefusal>[] = [];
  if (membership.personId === ender.personId) refusals.push({ code: 'OWN_MEMBERSHIP', field: 'id' });
  if (lastDay < membership.from) refusals.push({ code: 'TERM_REVERSED', field: 'lastDay' });
  else if (lastDay < addDays(today, -1)) refusals.push({ code: 'TERM_PAST', field: 'lastDay' });
  return refusals.length > 0 ? refuse(refusals) : allow(lastDay);
}
