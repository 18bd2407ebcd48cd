import {
  type CalendarDay,
  discloseInMeeting,
  type MeetingAction,
  type MeetingFacts,
  type MeetingPerson,
  meetingSidesOf,
  openMeetingActions,
  openStepActions,
  readsInMeeting,
  type SharedItem,
  sharedItems,
} from '@tsunagi/domain';
import { type CaseKey, type CaseKeys, placeOf, type ShownItem } from '../cases/index.ts';
import { type PolicyRow, togetherOf } from '../sharing-policy/index.ts';
import { type PlanStep, teamWordPlaces } from '../team/index.ts';
import {
  type MeetingItemRow,
  type MeetingRow,
  type MeetingSeatRow,
  meetingOf,
} from './meeting.repository.ts';
import type { Meeting, MeetingCase, MeetingLine } from './meeting.types.ts';
import type { DecisionRow, MeetingCaseRow, TakenOffRow, TaskRow } from './meeting-case.repository.ts';

/** Where a sealed word of a meeting belongs. */
export const meetingWordPlaces = {
  ask: 'meeting ask',
  decision: 'meeting decision',
  naming: 'meeting naming',
  takingOff: 'meeting taking off',
} as const;

/** The acts that are about one case before the table. */
const caseActions: readonly MeetingAction[] = ['TAKE_CASE_OFF', 'NAME_PERSON', 'DECIDE', 'ADD_TASK'];

/** A meeting in a list. */
export function meetingLine(
  row: MeetingRow,
  seats: readonly MeetingSeatRow[],
  person: MeetingPerson,
): MeetingLine {
  const sides = meetingSidesOf(person, meetingOf(row, seats));
  return {
    id: row.id,
    bodyName: row.body_name,
    basis: row.basis,
    convenerName: row.organization_name,
    heldOn: row.held_on,
    place: row.place,
    state: row.state,
    isConvenedHere: sides.includes('CONVENER'),
    isBound: sides.includes('BOUND'),
    seatCount: seats.length,
    boundCount: seats.filter(({ person_id }) => person_id !== null).length,
  };
}

/** All that the view of a meeting is made of. */
export interface MeetingParts {
  readonly row: MeetingRow;
  readonly seats: readonly MeetingSeatRow[];
  readonly cases: readonly MeetingCaseRow[];
  readonly consented: ReadonlySet<string>;
  readonly items: readonly MeetingItemRow[];
  /** What the offices of the cases and of who reads have decided about sharing. */
  readonly decided: ReadonlyMap<string, PolicyRow>;
  readonly decisions: readonly DecisionRow[];
  readonly takenOff: readonly TakenOffRow[];
  readonly whyCalledOff: string | null;
  readonly tasks: readonly TaskRow[];
  readonly ownTasks: readonly TaskRow[];
  readonly keys: CaseKeys;
  readonly person: MeetingPerson;
  readonly day: CalendarDay;
}

/** A meeting for somebody at its table: `discloseInMeeting` decides each item, and nothing is told before the secrecy. */
export function meetingView(parts: MeetingParts): Meeting {
  const { row, seats, person, day } = parts;
  const meeting = meetingOf(row, seats);
  const keysOf = new Map(parts.ownTasks.map((task) => [task.id, parts.keys.of(task.key_sealed ?? null)]));
  return {
    ...meetingLine(row, seats, person),
    isReading: readsInMeeting({ meeting, person, items: [], today: day }),
    seats: seats.map((seat) => ({
      id: seat.id,
      organizationId: seat.organization_id,
      organizationName: seat.organization_name,
      duty: seat.duty,
      title: seat.title,
      personName: seat.person_name,
      isOwnOffice: seat.organization_id === person.organizationId,
    })),
    cases: parts.cases.map((one) => caseView(one, meeting, parts)),
    takenOff: parts.takenOff.map((one) => ({
      id: one.id,
      pseudonym: one.pseudonym,
      organizationName: one.organization_name,
      caseId: one.organization_id === person.organizationId ? one.case_id : null,
      at: one.taken_off_at,
      personName: one.taken_off_by_name,
      why:
        parts.keys.of(one.key_sealed)?.texts.open(one.taken_off_sealed, meetingWordPlaces.takingOff) ?? null,
    })),
    whyCalledOff: parts.whyCalledOff,
    ownTasks: parts.ownTasks.map((task) => taskView(task, keysOf.get(task.id) ?? null, parts)),
    openActions: openMeetingActions(meeting, { person, isKeeper: false, today: day }).filter(
      (action) => !caseActions.includes(action),
    ),
  };
}

function caseView(one: MeetingCaseRow, meeting: MeetingFacts, parts: MeetingParts): MeetingCase {
  const { person, day } = parts;
  const key = parts.keys.of(one.key_sealed);
  const isKeeper = one.organization_id === person.organizationId;
  const reads = readsInMeeting({ meeting, person, items: one.items, today: day });
  const keepsMinutes = isKeeper || reads || meeting.state === 'ENDED';
  return {
    id: one.id,
    pseudonym: one.pseudonym,
    organizationName: one.organization_name,
    caseId: isKeeper ? one.case_id : null,
    ask: isKeeper || reads ? (key?.texts.open(one.ask_sealed, meetingWordPlaces.ask) ?? null) : null,
    isNamed: one.is_named,
    hasPersonConsent: parts.consented.has(one.case_id),
    items: shownItems(one, key, meeting, parts),
    decisions: (keepsMinutes ? parts.decisions : [])
      .filter(({ meeting_case_id }) => meeting_case_id === one.id)
      .map((decision) => ({
        id: decision.id,
        words: key?.texts.open(decision.words_sealed, meetingWordPlaces.decision) ?? '—',
        personName: decision.person_name,
        at: decision.at,
      })),
    tasks: (keepsMinutes ? parts.tasks : [])
      .filter(({ case_id }) => case_id === one.case_id)
      .map((task) => taskView(task, key, parts)),
    openActions: openMeetingActions(meeting, { person, isKeeper, today: day }).filter(
      (action) => caseActions.includes(action) && !(action === 'NAME_PERSON' && one.is_named),
    ),
  };
}

function shownItems(
  one: MeetingCaseRow,
  key: CaseKey | null,
  meeting: MeetingFacts,
  { items, person, day, decided }: MeetingParts,
): ShownItem[] {
  const own = items.filter(({ meeting_case_id }) => meeting_case_id === one.id);
  const policy = togetherOf(decided, one.organization_id, person.organizationId);
  const shown = (item: SharedItem) =>
    discloseInMeeting(item, {
      meeting,
      person,
      items: one.items,
      staysInOffice: [],
      isNamed: one.is_named,
      policy,
      today: day,
    });
  return sharedItems
    .filter((item) => one.items.includes(item) || item === 'IDENTITY')
    .map((item) => {
      const how = shown(item);
      const text = own.find((row) => row.item === item && row.form === how.form);
      return {
        item,
        ...how,
        text: text && key ? key.texts.open(text.text_sealed, placeOf(item, text.form)) : null,
      };
    })
    .filter(({ form }) => form !== 'NOTHING');
}

const taskView = (task: TaskRow, key: CaseKey | null, { person, day }: MeetingParts): PlanStep => ({
  id: task.id,
  stage: task.stage,
  words: key?.texts.open(task.words_sealed, teamWordPlaces.step) ?? '—',
  organizationName: task.organization_name,
  isOwn: task.organization_id === person.organizationId,
  state: task.state,
  byDay: task.by_day,
  isLate: (task.state === 'OPEN' || task.state === 'PUT_OFF') && task.by_day !== null && task.by_day < day,
  isFromMeeting: true,
  openActions: task.organization_id === person.organizationId ? openStepActions(task.state) : [],
});
