import { type CalendarDay, isCalendarDay } from '../shared/calendar.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import {
  type MeetingFacts,
  type MeetingPerson,
  type MeetingSide,
  type MeetingState,
  meetingSidesOf,
} from './meeting.ts';

/** One row of the table: who may do it, when, what it leads to, and what must be so besides. */
export interface MeetingActionRule {
  readonly by: readonly MeetingSide[];
  readonly from: readonly MeetingState[];
  readonly to: MeetingState | 'SAME';
  /** The one who acts has acknowledged the secrecy. */
  readonly bound?: true;
  readonly needsWord?: true;
  readonly when?: 'ITS_DAY' | 'ITS_DAY_AND_COMPANY';
}

const open: readonly MeetingState[] = ['PREPARED', 'RUNNING'];

/** The life of a support meeting, whole: buttons and checks are made from it. */
export const meetingActions = {
  INVITE: { by: ['CONVENER'], from: open, to: 'SAME' },
  UNSEAT: { by: ['CONVENER'], from: open, to: 'SAME' },
  ACKNOWLEDGE: { by: ['SEATED'], from: open, to: 'SAME' },
  PUT_CASE: { by: ['SEATED'], from: open, to: 'SAME', bound: true },
  TAKE_CASE_OFF: { by: ['KEEPER'], from: open, to: 'SAME', needsWord: true },
  NAME_PERSON: {
    by: ['KEEPER'],
    from: ['RUNNING'],
    to: 'SAME',
    bound: true,
    needsWord: true,
    when: 'ITS_DAY',
  },
  BEGIN: {
    by: ['CONVENER'],
    from: ['PREPARED'],
    to: 'RUNNING',
    bound: true,
    when: 'ITS_DAY_AND_COMPANY',
  },
  DECIDE: {
    by: ['CONVENER', 'KEEPER'],
    from: ['RUNNING'],
    to: 'SAME',
    bound: true,
    needsWord: true,
    when: 'ITS_DAY',
  },
  ADD_TASK: {
    by: ['CONVENER', 'KEEPER'],
    from: ['RUNNING'],
    to: 'SAME',
    bound: true,
    needsWord: true,
    when: 'ITS_DAY',
  },
  END: { by: ['CONVENER'], from: ['RUNNING'], to: 'ENDED' },
  CALL_OFF: { by: ['CONVENER'], from: ['PREPARED'], to: 'CALLED_OFF', needsWord: true },
} as const satisfies Record<string, MeetingActionRule>;
export type MeetingAction = keyof typeof meetingActions;
export const meetingActionNames = Object.keys(meetingActions) as readonly MeetingAction[];

/** Why an act on a meeting is refused. */
export const meetingRefusals = [
  'NOT_YOUR_TURN',
  'WRONG_STATE',
  'SECRECY_MISSING',
  'NOT_ITS_DAY',
  'ALONE',
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'DAY_INVALID',
  'DAY_PASSED',
  'BODY_MISSING',
  'BASIS_DOES_NOT_FIT',
  'ALREADY_SEATED',
  'ALREADY_THERE',
  'NOT_SEATED',
] as const;
export type MeetingRefusal = (typeof meetingRefusals)[number];

/** The longest word of a meeting, in characters. */
export const mostMeetingWords = 1_000;

/** What is so around a meeting when somebody acts. */
export interface MeetingMoment {
  readonly person: MeetingPerson;
  /** Whether the case the act is about is kept by the one who acts. */
  readonly isKeeper: boolean;
  readonly today: CalendarDay;
}

/** The state a meeting is in after an act, or every reason why it may not be. */
export function decideMeeting(
  act: { readonly action: MeetingAction; readonly word?: string | null },
  meeting: MeetingFacts,
  moment: MeetingMoment,
): Decision<MeetingState, MeetingRefusal> {
  const rule: MeetingActionRule = meetingActions[act.action];
  const standing = standingRefusal(rule, meeting, moment);
  if (standing) return refuse([{ code: standing }]);
  const faults = wordFaults(act.word, rule.needsWord === true);
  return faults.length > 0 ? refuse(faults) : allow(rule.to === 'SAME' ? meeting.state : rule.to);
}

/** The acts that are open to somebody now, of those that are about the meeting as a whole. */
export const openMeetingActions = (meeting: MeetingFacts, moment: MeetingMoment): readonly MeetingAction[] =>
  meetingActionNames.filter((action) => !standingRefusal(meetingActions[action], meeting, moment));

function standingRefusal(
  rule: MeetingActionRule,
  meeting: MeetingFacts,
  { person, isKeeper, today }: MeetingMoment,
): MeetingRefusal | null {
  const found = meetingSidesOf(person, meeting);
  const sides: readonly MeetingSide[] = isKeeper ? [...found, 'KEEPER'] : found;
  if (!rule.by.some((side) => sides.includes(side))) return 'NOT_YOUR_TURN';
  if (!rule.from.includes(meeting.state)) return 'WRONG_STATE';
  if (rule.bound && !sides.includes('BOUND')) return 'SECRECY_MISSING';
  if (rule.when && meeting.heldOn !== today) return 'NOT_ITS_DAY';
  return rule.when === 'ITS_DAY_AND_COMPANY' && isAlone(meeting) ? 'ALONE' : null;
}

/** One office alone is no meeting. */
const isAlone = ({ seats }: MeetingFacts): boolean =>
  new Set(seats.filter(({ boundPersonId }) => boundPersonId !== null).map((seat) => seat.organizationId))
    .size < 2;

/** What is wrong with a word that is said, or nothing. */
export function wordFaults(
  word: string | null | undefined,
  isNeeded: boolean,
  field = 'word',
): readonly Refusal<MeetingRefusal>[] {
  if ((word ?? '').length > mostMeetingWords) return [{ code: 'TEXT_TOO_LONG', field }];
  return isNeeded && !word?.trim() ? [{ code: 'FIELD_MISSING', field }] : [];
}

/** What is wrong with the day a meeting is planned for, or nothing. */
export function meetingDayFaults(day: string, today: CalendarDay): readonly Refusal<MeetingRefusal>[] {
  if (!isCalendarDay(day)) return [{ code: 'DAY_INVALID', field: 'heldOn' }];
  return day < today ? [{ code: 'DAY_PASSED', field: 'heldOn' }] : [];
}
