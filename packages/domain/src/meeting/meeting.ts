import type { AgeSpan } from '../cases/age.ts';
import type { CalendarDay } from '../shared/calendar.ts';
import type { Ground, MeetingGround, SharedItem } from '../sharing/ground.ts';

/** Where a support meeting is. Members read while it runs, and at no other time. */
export const meetingStates = ['PREPARED', 'RUNNING', 'ENDED', 'CALLED_OFF'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What somebody sits there for. */
export const meetingDuties = ['CHAIR', 'SECRETARIAT', 'MEMBER', 'ADVISER'] as const;
export type MeetingDuty = (typeof meetingDuties)[number];

/** Up to which age in years the law of a meeting reaches; null where it asks for none. */
export const meetingReaches: Readonly<Record<MeetingGround, number | null>> = {
  SUPPORT_MEETING: null,
  HARDSHIP_MEETING: null,
  COUNCIL: null,
  CHILD_COUNCIL: 17,
  YOUTH_COUNCIL: 39,
};

/**
 * Whether the law of a meeting reaches a household: one member at least can be so young. An age nobody told may be any;
 * unknown is never no.
 */
export function basisReaches(basis: MeetingGround, ages: readonly (AgeSpan | null)[]): boolean {
  const oldest = meetingReaches[basis];
  return oldest === null || ages.some((age) => age === null || age.from <= oldest);
}

/** A place at the table: an office, what somebody sits there for, and who has acknowledged the secrecy on it. */
export interface MeetingSeat {
  readonly organizationId: string;
  readonly duty: MeetingDuty;
  /** Null until somebody of the office has acknowledged the duty of secrecy in person. */
  readonly boundPersonId: string | null;
}

/** What the rules must know of a meeting. */
export interface MeetingFacts {
  readonly basis: MeetingGround;
  readonly state: MeetingState;
  readonly convenerId: string;
  /** The day it is held on. A meeting that nobody ended is over with its day. */
  readonly heldOn: CalendarDay;
  readonly seats: readonly MeetingSeat[];
}

/** As what somebody stands to a meeting. */
export const meetingSides = ['CONVENER', 'SEATED', 'BOUND', 'KEEPER', 'STRANGER'] as const;
export type MeetingSide = (typeof meetingSides)[number];

/** Somebody who acts: a person of an organization. */
export interface MeetingPerson {
  readonly personId: string;
  readonly organizationId: string;
}

/** As what somebody stands to a meeting. To be bound is of a person, not of an office. */
export function meetingSidesOf(
  { personId, organizationId }: MeetingPerson,
  { convenerId, seats }: Pick<MeetingFacts, 'convenerId' | 'seats'>,
): readonly MeetingSide[] {
  const own = seats.filter((seat) => seat.organizationId === organizationId);
  const sides: MeetingSide[] = [];
  if (organizationId === convenerId) sides.push('CONVENER');
  if (own.length > 0) sides.push('SEATED');
  if (own.some(({ boundPersonId }) => boundPersonId === personId)) sides.push('BOUND');
  return sides.length > 0 ? sides : ['STRANGER'];
}

/** The meeting as a ground: for the offices of those who are bound, on its day, as long as it runs. */
export const groundOfMeeting = (meeting: MeetingFacts, items: readonly SharedItem[]): Ground => ({
  kind: meeting.basis,
  receiverIds: [
    ...new Set(
      meeting.seats
        .filter(({ boundPersonId }) => boundPersonId !== null)
        .map(({ organizationId }) => organizationId),
    ),
  ],
  items,
  purposes: ['MEETING'],
  from: meeting.heldOn,
  until: meeting.heldOn,
  isWithdrawn: meeting.state !== 'RUNNING',
});
