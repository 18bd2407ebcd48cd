import {
  ageOn,
  allow,
  basisReaches,
  isCalendarDay,
  type MeetingAction,
  mostStepWords,
  refuse,
  type SharedItem,
  wordFaults,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { type CaseKeys, caseRows, toldAgeOf } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import type { SealedText, Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import { teamRows, teamWordPlaces } from '../team/index.ts';
import { type MeetingRow, type MeetingSeatRow, meetingRows } from './meeting.repository.ts';
import type { ActOnMeetingInput } from './meeting.types.ts';
import { meetingWordPlaces } from './meeting.view.ts';
import { type MeetingCaseRow, meetingCaseRows } from './meeting-case.repository.ts';
import type { MeetingClock } from './meeting-clock.ts';

/** What is at hand when something is done at a table. */
export interface MeetingDeed {
  readonly client: PoolClient;
  readonly viewer: Viewer;
  readonly row: MeetingRow;
  readonly seats: readonly MeetingSeatRow[];
  /** The case before the table that the act is about. */
  readonly about: MeetingCaseRow | null;
  readonly said: ActOnMeetingInput;
  readonly keys: CaseKeys;
  readonly sealing: SealedText;
  readonly at: MeetingClock;
}

type Deed = (deed: MeetingDeed) => Promise<Answered<null>>;

const done = allow(null);
const mostTitle = 40;

const invite: Deed = async ({ client, row, said }) => {
  const found = said.organizationId && isId(said.organizationId);
  const organization = found ? await meetingRows.organization(client, said.organizationId!) : null;
  if (!organization) return refuse([{ code: 'FIELD_MISSING', field: 'organizationId' }]);
  if ((said.title ?? '').length > mostTitle) return refuse([{ code: 'TEXT_TOO_LONG', field: 'title' }]);
  await meetingRows.seat(client, row.id, {
    organizationId: organization.id,
    organizationName: organization.name,
    duty: said.duty ?? 'MEMBER',
    title: said.title?.trim() || null,
  });
  return done;
};

const unseat: Deed = async ({ client, row, said }) =>
  said.seatId && isId(said.seatId) && (await meetingRows.unseat(client, row.id, said.seatId))
    ? done
    : refuse([{ code: 'NOT_FOUND', field: 'seatId' }]);

const acknowledge: Deed = async ({ client, viewer, seats, at }) => {
  const own = seats.filter((seat) => seat.organization_id === viewer.working?.organizationId);
  if (own.some((seat) => seat.person_id === viewer.personId)) return refuse([{ code: 'ALREADY_SEATED' }]);
  const free = own.find((seat) => seat.person_id === null);
  if (!free) return refuse([{ code: 'NOT_SEATED' }]);
  await meetingRows.bind(client, free.id, {
    personId: viewer.personId,
    personName: viewer.name,
    now: at.now,
  });
  return done;
};

const putCase: Deed = async ({ client, viewer, row, said, keys, at }) => {
  const found = said.caseId && isId(said.caseId) ? await caseRows.one(client, said.caseId) : null;
  if (!found) return refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
  const faults = wordFaults(said.word, true);
  if (faults.length > 0) return refuse(faults);
  const ages = (await caseRows.members(client, [found.id])).map((member) => {
    const told = toldAgeOf(member);
    return told && ageOn(told, at.day);
  });
  if (!basisReaches(row.basis, ages)) return refuse([{ code: 'BASIS_DOES_NOT_FIT', field: 'caseId' }]);
  const items: SharedItem[] = (said.items ?? []).filter((item) => item !== 'IDENTITY');
  const isPut = await meetingCaseRows.put(client, {
    meeting_id: row.id,
    case_id: found.id,
    organization_id: found.organization_id,
    organization_name: viewer.working?.organization?.name ?? '—',
    pseudonym: found.pseudonym,
    key_sealed: found.key_sealed,
    ask_sealed: keys.of(found.key_sealed)?.texts.seal(said.word!.trim(), meetingWordPlaces.ask) ?? null,
    items,
    now: at.now,
  });
  return isPut ? done : refuse([{ code: 'ALREADY_THERE', field: 'caseId' }]);
};

const takeOff: Deed = async ({ client, viewer, about, said, keys, at }) => {
  const word = keys.of(about!.key_sealed)?.texts.seal(said.word!.trim(), meetingWordPlaces.takingOff) ?? null;
  await meetingCaseRows.takeOff(client, about!.id, { word, personName: viewer.name, now: at.now });
  return done;
};

/** Why a meeting is called off is of no case: it is sealed with the key of the installation. */
const callOff: Deed = async ({ client, row, said, sealing }) => {
  await meetingRows.sayWhyOff(client, row.id, sealing.seal(said.word!.trim(), `${row.id} called off`));
  return done;
};

/** The name is told from this moment on; who told it and why is kept. */
const namePerson: Deed = async ({ client, about, said, keys }) => {
  const word = keys.of(about!.key_sealed)?.texts.seal(said.word!.trim(), meetingWordPlaces.naming) ?? null;
  await meetingCaseRows.name(client, about!.id, word);
  await meetingCaseRows.tell(client, { id: about!.id, caseId: about!.case_id, items: ['IDENTITY'] });
  return done;
};

const decide: Deed = async ({ client, viewer, about, said, keys, at }) => {
  const words = keys.of(about!.key_sealed)?.texts.seal(said.word!.trim(), meetingWordPlaces.decision) ?? null;
  await meetingCaseRows.decide(client, { id: about!.id, words, personName: viewer.name, now: at.now });
  return done;
};

/** A task is a small step of the plan of the case: who takes it sits at the table. */
const addTask: Deed = async ({ client, viewer, row, seats, about, said, keys, at }) => {
  const seat = seats.find(({ organization_id }) => organization_id === said.organizationId);
  if (!seat) return refuse([{ code: 'NOT_SEATED', field: 'organizationId' }]);
  if (said.word!.trim().length > mostStepWords) return refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]);
  const day = said.byDay || null;
  if (!day) return refuse([{ code: 'FIELD_MISSING', field: 'byDay' }]);
  if (!isCalendarDay(day)) return refuse([{ code: 'DAY_INVALID', field: 'byDay' }]);
  if (day < at.day) return refuse([{ code: 'DAY_PASSED', field: 'byDay' }]);
  const words = keys.of(about!.key_sealed)?.texts.seal(said.word!.trim(), teamWordPlaces.step);
  if (!words) return refuse([{ code: 'NOT_FOUND', field: 'meetingCaseId' }]);
  await teamRows.addStep(client, about!.case_id, {
    stage: said.stage ?? 'SUPPORT',
    state: 'OPEN',
    byDay: day,
    organizationId: seat.organization_id,
    organizationName: seat.organization_name,
    words,
    madeBy: viewer.working!.organizationId!,
    meetingId: row.id,
    now: at.now,
  });
  return done;
};

const nothingMore: Deed = async () => done;

/** What an act does beside leading the meeting from one state to another. */
export const meetingDeeds: Readonly<Record<MeetingAction, Deed>> = {
  INVITE: invite,
  UNSEAT: unseat,
  ACKNOWLEDGE: acknowledge,
  PUT_CASE: putCase,
  TAKE_CASE_OFF: takeOff,
  NAME_PERSON: namePerson,
  BEGIN: nothingMore,
  DECIDE: decide,
  ADD_TASK: addTask,
  END: nothingMore,
  CALL_OFF: callOff,
};

/** Acts that are about one case before the table. */
export const actsOnCase: readonly MeetingAction[] = ['TAKE_CASE_OFF', 'NAME_PERSON', 'DECIDE', 'ADD_TASK'];
