import {
  allow,
  type CalendarDay,
  decideStep,
  decideTeam,
  readStep,
  refuse,
  type TeamFacts,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { CaseKeys } from '../cases/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { stepOf, teamRows } from './team.repository.ts';
import type { ChangeTeamInput, MoveStepInput, Team, WriteStepInput } from './team.types.ts';
import { teamView, teamWordPlaces } from './team.view.ts';
import { type AroundTeam, findTeam, type TeamPlace } from './team-place.ts';

interface TeamClock {
  readonly now: Date;
  readonly day: CalendarDay;
}

const nowhere = refuse([{ code: 'NOT_FOUND' as const, field: 'caseId' }]);

/** Keeps who leads each stage of a case and who works beside, and the plan of the team in small steps. */
export class TeamService {
  private readonly keys: CaseKeys;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
  ) {
    this.keys = new CaseKeys(dataKey);
  }

  /** The team as the own office sees it; null for those who are not in it. To read it is recorded. */
  one(viewer: Viewer, place: TeamPlace, at: TeamClock): Promise<Team | null> {
    return this.as(viewer, place, at, async (client, around) => {
      if (!around) return null;
      await recordAct(client, actorOf(viewer), 'TEAM_READ', 'CASE', around.caseId);
      return this.view(client, around, at);
    });
  }

  /** Changes who leads a stage or who works beside. Of two at once the second is told that things have changed. */
  change(viewer: Viewer, said: ChangeTeamInput, at: TeamClock): Promise<Answered<Team>> {
    return this.as(viewer, said, at, async (client, before) => {
      if (!before) return nowhere;
      const version = await teamRows.held(client, before.caseId);
      if (version !== said.version) return refuse([{ code: 'CHANGED_MEANWHILE', field: 'version' }]);
      // Seen again behind the lock: what was read before it may be over.
      const around = (await this.around(client, viewer, { caseId: before.caseId }, at)) ?? before;
      const decided = decideTeam(said, around.team, around.organizationId);
      if (!decided.ok) return this.refused(client, viewer, around, decided);
      await this.keepSeats(client, around, decided.value, said);
      await teamRows.addEvent(client, around.caseId, {
        at: at.now,
        action: said.action,
        stage: said.stage,
        organization_id: around.organizationId,
        organization_name: viewer.working?.organization?.name ?? '—',
        person_name: viewer.name,
        whom_id: said.organizationId,
        whom_name: nameIn(around, said.organizationId),
        word_sealed: around.key?.texts.seal(said.word?.trim() || null, teamWordPlaces.event) ?? null,
      });
      await teamRows.changed(client, around.caseId);
      await recordAct(client, actorOf(viewer), 'TEAM_CHANGED', 'CASE', around.caseId);
      return this.seenAgain(client, viewer, around, at);
    });
  }

  /** Writes a small step into the plan. */
  write(viewer: Viewer, said: WriteStepInput, at: TeamClock): Promise<Answered<Team>> {
    return this.as(viewer, said, at, async (client, around) => {
      if (!around) return nowhere;
      const read = readStep(said, around.team, { actingId: around.organizationId, today: at.day });
      if (!read.ok) return this.refused(client, viewer, around, read);
      const words = around.key?.texts.seal(said.words.trim(), teamWordPlaces.step);
      if (!words) return nowhere;
      await teamRows.addStep(client, around.caseId, {
        ...read.value,
        words,
        organizationName: nameIn(around, said.organizationId),
        madeBy: around.organizationId,
        now: at.now,
      });
      await recordAct(client, actorOf(viewer), 'STEP_WRITTEN', 'CASE', around.caseId);
      return this.seenAgain(client, viewer, around, at);
    });
  }

  /** Says what became of a step, or takes that back. */
  move(viewer: Viewer, said: MoveStepInput, at: TeamClock): Promise<Answered<Team>> {
    return this.as(viewer, said, at, async (client, around) => {
      if (!around) return nowhere;
      await teamRows.held(client, around.caseId);
      const steps = isId(said.stepId) ? await teamRows.steps(client, around.caseId) : [];
      const row = steps.find(({ id }) => id === said.stepId);
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'stepId' }]);
      const decided = decideStep(said, stepOf(row), around.team, {
        actingId: around.organizationId,
        today: at.day,
      });
      if (!decided.ok) return this.refused(client, viewer, around, decided);
      await teamRows.moveStep(client, row.id, decided.value, at.now);
      await recordAct(client, actorOf(viewer), 'STEP_MOVED', 'CASE', around.caseId);
      return this.seenAgain(client, viewer, around, at);
    });
  }

  private async keepSeats(
    client: PoolClient,
    around: AroundTeam,
    team: TeamFacts,
    { stage }: ChangeTeamInput,
  ): Promise<void> {
    const seats = team.seats
      .filter((seat) => seat.stage === stage)
      .map((seat) => ({ ...seat, name: nameIn(around, seat.organizationId) }));
    await teamRows.keepSeats(client, around.caseId, stage, seats);
  }

  /** What was refused is recorded, and changes nothing. */
  private async refused<No extends { readonly ok: false }>(
    client: PoolClient,
    viewer: Viewer,
    { caseId }: AroundTeam,
    decided: No,
  ): Promise<No> {
    await recordAct(client, actorOf(viewer), 'TEAM_REFUSED', 'CASE', caseId);
    return decided;
  }

  private async seenAgain(
    client: PoolClient,
    viewer: Viewer,
    { caseId }: AroundTeam,
    at: TeamClock,
  ): Promise<Answered<Team>> {
    const around = await this.around(client, viewer, { caseId }, at);
    return around ? allow(await this.view(client, around, at)) : nowhere;
  }

  private async view(client: PoolClient, around: AroundTeam, { day }: TeamClock): Promise<Team> {
    const { caseId } = around;
    return teamView(
      around,
      {
        version: await teamRows.version(client, caseId),
        steps: await teamRows.steps(client, caseId),
        events: await teamRows.events(client, caseId),
      },
      day,
    );
  }

  private around(client: PoolClient, viewer: Viewer, place: TeamPlace, { day }: TeamClock) {
    const organizationId = viewer.working?.organizationId ?? '00000000-0000-4000-8000-000000000000';
    return findTeam(client, place, { organizationId, keys: this.keys, day });
  }

  private as<T>(
    viewer: Viewer,
    place: TeamPlace,
    at: TeamClock,
    work: (client: PoolClient, around: AroundTeam | null) => Promise<T>,
  ): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), async (client) =>
      work(client, await this.around(client, viewer, place, at)),
    );
  }
}

const nameIn = ({ keeper, members }: AroundTeam, id: string): string =>
  id === keeper.id
    ? keeper.name
    : (members.find(({ organization_id }) => organization_id === id)?.organization_name ?? '—');
