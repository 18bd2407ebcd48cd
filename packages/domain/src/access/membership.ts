import type { CalendarDay } from '../shared/calendar.ts';
import { rolesWithoutOrganization, type StaffRole } from './roles.ts';

/** Days on which something holds: both ends count; no last day means until further notice. */
export interface Term {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
}

/** A provider works under another organization (a municipality's window) until the last day of the contract. */
export interface Contract extends Term {
  readonly id: string;
  readonly providerId: string;
  /** In whose name the provider works. */
  readonly clientId: string;
  readonly to: CalendarDay;
}

/** A person's place in an organization. With a contract it is the place of an outsourced worker under the client. */
export interface Membership extends Term {
  readonly id: string;
  readonly organizationId: string | null;
  readonly role: StaffRole;
  readonly contract: Contract | null;
}

/** Whether a term covers a day. */
export const coversDay = ({ from, to }: Term, day: CalendarDay): boolean =>
  from <= day && (to === null || day <= to);

/** Whether a membership gives anything on a day: itself in force and, where it rests on a contract, that contract, too. */
export function isInForce(membership: Membership, day: CalendarDay): boolean {
  if (!coversDay(membership, day)) return false;
  if (membership.organizationId === null) return rolesWithoutOrganization.includes(membership.role);
  const { contract } = membership;
  return contract === null || (coversDay(contract, day) && contract.clientId === membership.organizationId);
}

/** The last day on which a membership can give anything; null for until further notice. */
export function lastDayOf({ to, contract }: Membership): CalendarDay | null {
  if (!contract) return to;
  return to === null || contract.to < to ? contract.to : to;
}

/**
 * The one membership under which a person works: the chosen one while it is in force. Where none was chosen, the oldest
 * in force. A chosen one that has ended gives nothing, also not another: the person chooses anew and sees as what.
 */
export function worksUnder(
  memberships: readonly Membership[],
  chosenId: string | null,
  day: CalendarDay,
): Membership | null {
  const inForce = memberships.filter((membership) => isInForce(membership, day));
  if (chosenId !== null) return inForce.find(({ id }) => id === chosenId) ?? null;
  const byAge = inForce.toSorted((one, other) => compare(one.from, other.from) || compare(one.id, other.id));
  return byAge[0] ?? null;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
