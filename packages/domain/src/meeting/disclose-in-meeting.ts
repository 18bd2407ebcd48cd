import type { CalendarDay } from '../shared/calendar.ts';
import { discloseItem, type Shown } from '../sharing/disclosure.ts';
import { groundsFor, type SharedItem } from '../sharing/ground.ts';
import type { SharingPolicy } from '../sharing/sharing-policy.ts';
import { groundOfMeeting, type MeetingFacts, type MeetingPerson, meetingSidesOf } from './meeting.ts';

/** All that decides what somebody at the table sees of a case. */
export interface MeetingDisclosure {
  readonly meeting: MeetingFacts;
  readonly person: MeetingPerson;
  /** What the keeper of the case has put before the meeting. */
  readonly items: readonly SharedItem[];
  readonly staysInOffice: readonly SharedItem[];
  /** Whether the keeper has named the person, which is an act of its own (R110). */
  readonly isNamed: boolean;
  /** The policies of the keeper and of the member's office combined. */
  readonly policy: SharingPolicy;
  readonly today: CalendarDay;
}

/** Whether somebody reads at all: bound in person, while the meeting runs, on its day. */
export const readsInMeeting = ({
  meeting,
  person,
  items,
  today,
}: Pick<MeetingDisclosure, 'meeting' | 'person' | 'items' | 'today'>): boolean =>
  meetingSidesOf(person, meeting).includes('BOUND') &&
  groundsFor([groundOfMeeting(meeting, items)], person.organizationId, 'MEETING', today).length > 0;

/**
 * What somebody at the table sees of an item: what any receiver would see on the meeting as its ground, and nothing at all
 * before the secrecy is acknowledged or after the end. Sensitive items are told in coarse strokes only (R109).
 */
export function discloseInMeeting(item: SharedItem, facts: MeetingDisclosure): Shown {
  if (!readsInMeeting(facts)) return { form: 'NOTHING', why: 'NOT_INVOLVED' };
  const shown = discloseItem(item, {
    referral: { state: 'ACCEPTED', stateBefore: null, isNamed: facts.isNamed },
    parties: ['RECEIVER'],
    grounds: [groundOfMeeting(facts.meeting, facts.items)],
    policy: facts.policy,
    isReceiverUnderSecrecy: true,
    unmasked: [],
    staysInOffice: facts.staysInOffice,
    today: facts.today,
  });
  if (shown.form !== 'COARSE') return shown;
  // A referral tells in coarse strokes what it asks for; at a table there is no such need beyond what was put before it.
  return shown.why === 'UNMASK_WITH_REASON' ? { form: 'COARSE', why: null } : { ...shown, form: 'MASKED' };
}
