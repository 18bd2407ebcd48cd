import {
  allow,
  decideMeeting,
  decideStep,
  hasPersonConsent,
  isCalendarDay,
  type MeetingPerson,
  meetingDayFaults,
  readsInMeeting,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { nothingInParticular, recordAct } from '../audit/index.ts';
import { CaseKeys, caseRows, groundOf } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, SealedText, type Viewer } from '../identity/index.ts';
import { officePhone } from '../letter/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { policyRows } from '../sharing-policy/index.ts';
import { stepOf, teamRows } from '../team/index.ts';
import { type MeetingRow, meetingOf, meetingPurpose, meetingRows } from './meeting.repository.ts';
import type {
  ActOnMeetingInput,
  Meeting,
  MeetingHome,
  MeetingLine,
  MoveTaskInput,
  NameMeetingBodyInput,
  PrepareMeetingInput,
} from './meeting.types.ts';
import { meetingLine, meetingView } from './meeting.view.ts';
import { meetingCaseRows } from './meeting-case.repository.ts';
import type { MeetingClock } from './meeting-clock.ts';
import { actsOnCase, meetingDeeds } from './meeting-deeds.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const mostName = 60;
const gone = refuse([{ code: 'NOT_FOUND' as const, field: 'id' }]);

/** Keeps support meetings: who is at the table, what is told there, to whom and how long, and what was decided. */
export class MeetingService {
  private readonly keys: CaseKeys;
  private readonly sealing: SealedText;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
  ) {
    this.keys = new CaseKeys(dataKey);
    this.sealing = new SealedText(meetingPurpose, dataKey);
  }

  /** The meetings the own office convenes or is invited to, those to come first. */
  list(viewer: Viewer): Promise<MeetingLine[]> {
    return this.as(viewer, async (client, person) => {
      await recordAct(client, actorOf(viewer), 'MEETINGS_READ', 'MEETING', nothingInParticular);
      const rows = await meetingRows.list(client);
      const seats = Map.groupBy(
        await meetingRows.seats(
          client,
          rows.map(({ id }) => id),
        ),
        ({ meeting_id }) => meeting_id,
      );
      return rows.map((row) => meetingLine(row, seats.get(row.id) ?? [], person));
    });
  }

  /** The bodies of the own office, and whom to ask where there is none. */
  home(viewer: Viewer): Promise<MeetingHome> {
    return this.as(viewer, (client) => this.homeOf(client, viewer));
  }

  /** One meeting for somebody at its table; null for anybody else. What is read there of a case is recorded with the case. */
  one(viewer: Viewer, id: string, at: MeetingClock): Promise<Meeting | null> {
    return this.as(viewer, async (client, person) => {
      const row = isId(id) ? await meetingRows.one(client, id) : null;
      if (!row) return null;
      await recordAct(client, actorOf(viewer), 'MEETING_READ', 'MEETING', id);
      return this.view(client, viewer, { row, person, at });
    });
  }

  /** Writes down that the own office has such a body; without one nobody is told anything without consent (R106). */
  nameBody(viewer: Viewer, said: NameMeetingBodyInput, at: MeetingClock): Promise<Answered<MeetingHome>> {
    return this.as(viewer, async (client) => {
      if (!mayHaveBodies(viewer)) return refuse([{ code: 'NOT_YOUR_TURN' }]);
      const name = said.name.trim();
      if (name === '') return refuse([{ code: 'FIELD_MISSING', field: 'name' }]);
      if (name.length > mostName) return refuse([{ code: 'TEXT_TOO_LONG', field: 'name' }]);
      if (!isCalendarDay(said.since) || said.since > at.day)
        return refuse([{ code: 'DAY_INVALID', field: 'since' }]);
      await meetingRows.addBody(client, {
        organizationId: viewer.working!.organizationId!,
        basis: said.basis,
        name,
        since: said.since,
        personId: viewer.personId,
        now: at.now,
      });
      await recordAct(client, actorOf(viewer), 'MEETING_BODY_NAMED', 'MEETING', nothingInParticular);
      return allow(await this.homeOf(client, viewer));
    });
  }

  /** Prepares a meeting of a body of the own office; its own chair is set. */
  prepare(viewer: Viewer, said: PrepareMeetingInput, at: MeetingClock): Promise<Answered<Meeting>> {
    return this.as(viewer, async (client, person) => {
      const body = (await meetingRows.bodies(client)).find(({ id }) => id === said.bodyId);
      if (!body || !mayHaveBodies(viewer)) return refuse([{ code: 'BODY_MISSING', field: 'bodyId' }]);
      const faults = meetingDayFaults(said.heldOn, at.day);
      if (faults.length > 0) return refuse(faults);
      if ((said.place ?? '').length > mostName) return refuse([{ code: 'TEXT_TOO_LONG', field: 'place' }]);
      const office = viewer.working!.organization!;
      const id = await meetingRows.insert(client, {
        organizationId: office.id,
        organizationName: office.name,
        body,
        heldOn: said.heldOn,
        place: said.place?.trim() || null,
        personId: viewer.personId,
        now: at.now,
      });
      await meetingRows.seat(client, id, {
        organizationId: office.id,
        organizationName: office.name,
        duty: 'CHAIR',
        title: null,
      });
      await recordAct(client, actorOf(viewer), 'MEETING_PREPARED', 'MEETING', id);
      const row = (await meetingRows.one(client, id))!;
      return allow(await this.view(client, viewer, { row, person, at }));
    });
  }

  /** Does what the table of meetings allows this side to do now. What it refuses is recorded, and changes nothing. */
  act(viewer: Viewer, said: ActOnMeetingInput, at: MeetingClock): Promise<Answered<Meeting>> {
    return this.as(viewer, async (client, person) => {
      if (!isId(said.id)) return gone;
      await meetingRows.hold(client, said.id);
      const row = await meetingRows.one(client, said.id);
      if (!row) return gone;
      const seats = await meetingRows.seats(client, [row.id]);
      const cases = actsOnCase.includes(said.action) ? await meetingCaseRows.of(client, row.id) : [];
      const about = cases.find(({ id }) => id === said.meetingCaseId) ?? null;
      const isKeeper = about !== null && about.organization_id === person.organizationId;
      const decided = decideMeeting(said, meetingOf(row, seats), { person, isKeeper, today: at.day });
      if (!decided.ok) {
        await recordAct(client, actorOf(viewer), 'MEETING_REFUSED', 'MEETING', row.id);
        return decided;
      }
      if (actsOnCase.includes(said.action) && !about)
        return refuse([{ code: 'NOT_FOUND', field: 'meetingCaseId' }]);
      const deed = await meetingDeeds[said.action]({
        ...{ client, viewer, row, seats, about, said, at },
        keys: this.keys,
        sealing: this.sealing,
      });
      if (!deed.ok) return deed;
      if (decided.value !== row.state) await meetingRows.move(client, row.id, decided.value, at.now);
      await recordAct(client, actorOf(viewer), 'MEETING_MOVED', 'MEETING', row.id);
      const moved = (await meetingRows.one(client, row.id))!;
      return allow(await this.view(client, viewer, { row: moved, person, at }));
    });
  }

  /** Says what became of a task of the own office, also after the end of the meeting. */
  moveTask(viewer: Viewer, said: MoveTaskInput, at: MeetingClock): Promise<Answered<Meeting>> {
    return this.as(viewer, async (client, person) => {
      const row = isId(said.meetingId) ? await meetingRows.one(client, said.meetingId) : null;
      if (!row) return gone;
      await meetingRows.hold(client, row.id);
      const task = (await meetingCaseRows.ownTasks(client, row.id)).find(({ id }) => id === said.stepId);
      if (!task) return refuse([{ code: 'NOT_FOUND', field: 'stepId' }]);
      const acting = person.organizationId;
      const decided = decideStep(
        said,
        stepOf(task),
        { keeperId: acting, members: [], seats: [] },
        { actingId: acting, today: at.day },
      );
      if (!decided.ok) return decided;
      await teamRows.moveStep(client, task.id, decided.value, at.now);
      await recordAct(client, actorOf(viewer), 'STEP_MOVED', 'MEETING', row.id);
      return allow(await this.view(client, viewer, { row, person, at }));
    });
  }

  private async homeOf(client: PoolClient, viewer: Viewer): Promise<MeetingHome> {
    const desk = await meetingRows.desk(client, viewer.working?.organization?.prefectureCode ?? null);
    return {
      bodies: await meetingRows.bodies(client),
      mayHaveBodies: mayHaveBodies(viewer),
      deskName: desk?.name ?? null,
      deskPhone: desk && (await officePhone(client, desk.id)),
    };
  }

  private async view(
    client: PoolClient,
    viewer: Viewer,
    {
      row,
      person,
      at,
    }: { readonly row: MeetingRow; readonly person: MeetingPerson; readonly at: MeetingClock },
  ): Promise<Meeting> {
    const seats = await meetingRows.seats(client, [row.id]);
    const cases = await meetingCaseRows.of(client, row.id);
    const meeting = meetingOf(row, seats);
    if (readsInMeeting({ meeting, person, items: [], today: at.day }))
      for (const one of cases)
        if (one.organization_id !== person.organizationId)
          await recordAct(client, actorOf(viewer), 'MEETING_CASE_READ', 'CASE', one.case_id);
    const grounds = await caseRows.grounds(
      client,
      cases.map(({ case_id }) => case_id),
    );
    const consented = cases
      .map(({ case_id }) => case_id)
      .filter((id) => hasPersonConsent(grounds.filter((one) => one.case_id === id).map(groundOf), at.day));
    return meetingView({
      ...{ row, seats, cases, person },
      consented: new Set(consented),
      items: await meetingCaseRows.items(client, row.id),
      decided: await policyRows.of(client, [
        person.organizationId,
        ...cases.map(({ organization_id }) => organization_id),
      ]),
      decisions: await meetingCaseRows.decisions(client, row.id),
      takenOff: await meetingCaseRows.takenOff(client, row.id),
      whyCalledOff: this.sealing.open(row.called_off_sealed, `${row.id} called off`),
      tasks: await meetingCaseRows.tasks(client, row.id),
      ownTasks: await meetingCaseRows.ownTasks(client, row.id),
      keys: this.keys,
      day: at.day,
    });
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient, person: MeetingPerson) => Promise<T>): Promise<T> {
    const person = {
      personId: viewer.personId,
      organizationId: viewer.working?.organizationId ?? nobody,
    };
    return this.personal.actingAs(actorOf(viewer), (client) => work(client, person));
  }
}

/** Such a body is a public office's: who works for a municipality or the prefecture writes it down. */
const mayHaveBodies = ({ working }: Viewer): boolean =>
  working?.organization != null &&
  ['MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'].includes(working.role);
