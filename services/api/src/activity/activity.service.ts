import {
  allow,
  type CalendarDay,
  isCalendarDay,
  type MilestoneKind,
  nextContactRefusals,
  readActivity,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { CaseKeys, caseRows } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { activityRows } from './activity.repository.ts';
import type { CaseWork, RecordActivityInput } from './activity.types.ts';

interface Moment {
  readonly now: Date;
  readonly day: CalendarDay;
}

/** Keeps what is done for cases: written in seconds, taken back in one, counted nowhere else. */
export class ActivityService {
  private readonly keys: CaseKeys;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
  ) {
    this.keys = new CaseKeys(dataKey);
  }

  /** What was done for a case; null where there is none of the own organization. */
  work(viewer: Viewer, caseId: string): Promise<CaseWork | null> {
    return this.as(viewer, async (client) => {
      const found = isId(caseId) ? await this.read(client, caseId) : null;
      if (found) await recordAct(client, actorOf(viewer), 'CASE_READ', 'CASE', caseId);
      return found;
    });
  }

  /** Writes down what was done, and when the next contact is to be. */
  async record(viewer: Viewer, said: RecordActivityInput, at: Moment): Promise<Answered<CaseWork>> {
    const office = viewer.working?.organization;
    if (!office) return refuse([{ code: 'OTHER_ORGANIZATION' }]);
    const read = readActivity(said, at.day);
    if (!read.ok) return read;
    const draft = read.value;
    return this.withCase(viewer, said.caseId, async (client, key) => {
      if (!isId(said.id)) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      const isNew = await activityRows.insert(client, {
        id: said.id,
        caseId: said.caseId,
        organizationId: office.id,
        municipalityCode: office.municipalityCode,
        draft,
        note: key?.texts.seal(draft.note, 'note') ?? null,
        personId: viewer.personId,
        now: at.now,
      });
      if (isNew) {
        await activityRows.keepLastContact(client, said.caseId);
        if (draft.isReached || draft.nextContactOn)
          await activityRows.planContact(client, said.caseId, draft.nextContactOn);
        await recordAct(client, actorOf(viewer), 'ACTIVITY_RECORDED', 'CASE', said.caseId);
      }
      return allow((await this.read(client, said.caseId))!);
    });
  }

  /** Takes an activity back. */
  async undo(viewer: Viewer, id: string, { now }: Moment): Promise<Answered<CaseWork>> {
    return this.as(viewer, async (client) => {
      const caseId = isId(id)
        ? await activityRows.undo(client, id, { personId: viewer.personId, now })
        : null;
      if (caseId === null) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      await activityRows.keepLastContact(client, caseId);
      await recordAct(client, actorOf(viewer), 'ACTIVITY_UNDONE', 'CASE', caseId);
      return allow((await this.read(client, caseId))!);
    });
  }

  /** Sets the day of the next contact; pushed back, it stays in sight as what urgent work has displaced (R094). */
  async plan(
    viewer: Viewer,
    said: { readonly caseId: string; readonly onDay: string; readonly isPushedBack: boolean },
    { day }: Moment,
  ): Promise<Answered<CaseWork>> {
    const faults = nextContactRefusals(said.onDay, day);
    if (faults.length > 0) return refuse(faults);
    return this.withCase(viewer, said.caseId, async (client) => {
      const onDay = said.onDay as CalendarDay;
      if (said.isPushedBack) await activityRows.pushBack(client, said.caseId, onDay, day);
      else await activityRows.planContact(client, said.caseId, onDay);
      await recordAct(client, actorOf(viewer), 'CONTACT_PLANNED', 'CASE', said.caseId);
      return allow((await this.read(client, said.caseId))!);
    });
  }

  /** Writes down a change of which one must know ahead. */
  async addMilestone(
    viewer: Viewer,
    said: {
      readonly id: string;
      readonly caseId: string;
      readonly kind: MilestoneKind;
      readonly onDay: string;
    },
    { now }: Moment,
  ): Promise<Answered<CaseWork>> {
    if (!isCalendarDay(said.onDay)) return refuse([{ code: 'DAY_INVALID', field: 'onDay' }]);
    const day = said.onDay;
    return this.withCase(viewer, said.caseId, async (client) => {
      if (!isId(said.id)) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      await activityRows.addMilestone(client, { ...said, day, personId: viewer.personId, now });
      await recordAct(client, actorOf(viewer), 'MILESTONE_RECORDED', 'CASE', said.caseId);
      return allow((await this.read(client, said.caseId))!);
    });
  }

  /** Takes such a change out again. */
  async removeMilestone(viewer: Viewer, id: string, { now }: Moment): Promise<Answered<CaseWork>> {
    return this.as(viewer, async (client) => {
      const caseId = isId(id) ? await activityRows.removeMilestone(client, id, now) : null;
      if (caseId === null) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      await recordAct(client, actorOf(viewer), 'MILESTONE_REMOVED', 'CASE', caseId);
      return allow((await this.read(client, caseId))!);
    });
  }

  private async read(client: PoolClient, caseId: string): Promise<CaseWork | null> {
    const row = await caseRows.one(client, caseId);
    if (!row) return null;
    const key = this.keys.of(row.key_sealed);
    const rows = await activityRows.ofCase(client, caseId);
    const next = await activityRows.nextContact(client, caseId);
    const milestones = await activityRows.milestones(client, caseId);
    return {
      activities: rows.map((one) => ({
        id: one.id,
        onDay: one.on_day,
        kind: one.kind,
        partner: one.partner,
        isReached: one.is_reached,
        stage: one.stage,
        homeCode: one.home_code,
        placeCode: one.place_code,
        note: key?.texts.open(one.note_sealed, 'note') ?? null,
      })),
      activityCount: rows[0]?.of_all ?? 0,
      nextContactOn: next?.on_day ?? null,
      timesPushedBack: next?.times_pushed_back ?? 0,
      milestones: milestones.map(({ id, kind, on_day }) => ({ id, kind, onDay: on_day })),
    };
  }

  private withCase(
    viewer: Viewer,
    caseId: string,
    work: (client: PoolClient, key: ReturnType<CaseKeys['of']>) => Promise<Answered<CaseWork>>,
  ): Promise<Answered<CaseWork>> {
    return this.as(viewer, async (client) => {
      const row = isId(caseId) ? await caseRows.one(client, caseId) : null;
      return row
        ? work(client, this.keys.of(row.key_sealed))
        : refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
    });
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}
