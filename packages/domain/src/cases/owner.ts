import type { StaffRole } from '../access/roles.ts';
import { addDays, type CalendarDay } from '../shared/calendar.ts';

/** One who works with cases in an office, or did. */
export interface OfficePerson {
  readonly personId: string;
  readonly role: StaffRole;
  /** Whether the membership, and the contract it rests on, covers the day. */
  readonly isHere: boolean;
}

/** Who answers for a case in its office: a person, else the coordinators, else everybody who works there. Never nobody. */
export type CaseOwner =
  | { readonly kind: 'PERSON'; readonly personId: string }
  | { readonly kind: 'COORDINATORS'; readonly personIds: readonly string[] }
  | { readonly kind: 'OFFICE' };

const coordinators: readonly StaffRole[] = ['MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'];

/** Whether somebody still works with cases in the office. */
export const worksInOffice = (personId: string, people: readonly OfficePerson[]): boolean =>
  people.some((person) => person.isHere && person.personId === personId);

/** Whether somebody coordinates the office on the day. */
export const coordinatesOffice = (personId: string, people: readonly OfficePerson[]): boolean =>
  people.some(
    (person) => person.isHere && person.personId === personId && coordinators.includes(person.role),
  );

/** So many days before the last one of a contract, or of somebody's work in an office, it is told at the desk. */
export const noticeDays = 30;

/** Whether a last day is so near that what somebody holds has to be offered to a successor; no last day is never near. */
export const endsSoon = (until: CalendarDay | null, today: CalendarDay): boolean =>
  until !== null && until <= addDays(today, noticeDays);

/**
 * Who answers for what somebody holds. It is asked on the day it is read, so that the end of a membership or of a contract
 * needs no further act for the case to fall to the coordinators.
 */
export function ownerOf(holderId: string | null, people: readonly OfficePerson[]): CaseOwner {
  if (holderId !== null && worksInOffice(holderId, people)) return { kind: 'PERSON', personId: holderId };
  const personIds = [
    ...new Set(
      people
        .filter(({ isHere, role }) => isHere && coordinators.includes(role))
        .map(({ personId }) => personId),
    ),
  ];
  return personIds.length > 0 ? { kind: 'COORDINATORS', personIds } : { kind: 'OFFICE' };
}
