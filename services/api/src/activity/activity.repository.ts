import type {
  ActivityDraft,
  ActivityKind,
  ActivityPartner,
  CalendarDay,
  MilestoneKind,
  SupportStage,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** An activity as the database holds it. */
export interface ActivityRow {
  readonly id: string;
  readonly on_day: CalendarDay;
  readonly kind: ActivityKind;
  readonly partner: ActivityPartner;
  readonly is_reached: boolean;
  readonly stage: SupportStage | null;
  readonly home_code: string | null;
  readonly place_code: string | null;
  readonly note_sealed: Buffer | null;
  /** How many the case has in all. */
  readonly of_all: number;
}

export interface NextContactRow {
  readonly case_id: string;
  readonly on_day: CalendarDay;
  readonly times_pushed_back: number;
}

export interface MilestoneRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: MilestoneKind;
  readonly on_day: CalendarDay;
}

/** What was done last for a case. */
export interface LastActivityRow {
  readonly case_id: string;
  readonly kind: ActivityKind;
  readonly is_reached: boolean;
}

const mostShown = 60;

/** What is done for cases, as far as the one who acts keeps them; row-level security says which. */
export const activityRows = {
  async ofCase(client: PoolClient, caseId: string): Promise<ActivityRow[]> {
    const found = await client.query<ActivityRow>(
      `select id, on_day::text, kind, partner, is_reached, stage, home_code, place_code, note_sealed,
         count(*) over ()::int as of_all
       from care.activity where case_id = $1 and undone_at is null
       order by activity.on_day desc, recorded_at desc, id limit ${mostShown}`,
      [caseId],
    );
    return found.rows;
  },

  /** False where this id is known already: what is sent twice is recorded once. */
  async insert(
    client: PoolClient,
    made: {
      readonly id: string;
      readonly caseId: string;
      readonly organizationId: string;
      readonly municipalityCode: string | null;
      readonly draft: ActivityDraft;
      readonly note: Buffer | null;
      readonly personId: string;
      readonly now: Date;
    },
  ): Promise<boolean> {
    const { draft } = made;
    const done = await client.query(
      `insert into care.activity (id, case_id, organization_id, municipality_code, on_day, kind, partner, is_reached,
         stage, home_code, place_code, note_sealed, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (id) do nothing`,
      [
        made.id,
        made.caseId,
        made.organizationId,
        made.municipalityCode,
        draft.onDay,
        draft.kind,
        draft.partner,
        draft.isReached,
        draft.stage,
        draft.homeCode,
        draft.placeCode,
        made.note,
        made.personId,
        made.now,
      ],
    );
    return done.rowCount === 1;
  },

  /** The case of what was taken back, or null where there was nothing to take back. */
  async undo(client: PoolClient, id: string, by: { personId: string; now: Date }): Promise<string | null> {
    const done = await client.query<{ case_id: string }>(
      `update care.activity set undone_at = $3, undone_by = $2 where id = $1 and undone_at is null returning case_id`,
      [id, by.personId, by.now],
    );
    return done.rows[0]?.case_id ?? null;
  },

  /** The day of the last contact is that of the last activity, or of the opening. */
  async keepLastContact(client: PoolClient, caseId: string): Promise<void> {
    await client.query(
      `update care.case_file c set last_contact_on = greatest(c.opened_on,
         (select max(on_day) from care.activity a where a.case_id = c.id and a.undone_at is null))
       where id = $1`,
      [caseId],
    );
  },

  async nextContact(client: PoolClient, caseId: string): Promise<NextContactRow | null> {
    const found = await client.query<NextContactRow>(
      'select case_id, on_day::text, times_pushed_back from care.next_contact where case_id = $1',
      [caseId],
    );
    return found.rows[0] ?? null;
  },

  /** Contact was made, or somebody set the day anew: what was pushed back before counts no longer. */
  async planContact(client: PoolClient, caseId: string, day: CalendarDay | null): Promise<void> {
    await client.query('delete from care.next_contact where case_id = $1', [caseId]);
    if (day !== null)
      await client.query('insert into care.next_contact (case_id, on_day) values ($1, $2)', [caseId, day]);
  },

  async pushBack(client: PoolClient, caseId: string, to: CalendarDay, today: CalendarDay): Promise<void> {
    await client.query(
      `insert into care.next_contact as n (case_id, on_day, times_pushed_back, pushed_back_on) values ($1, $2, 1, $3)
       on conflict (case_id) do update set on_day = $2, times_pushed_back = n.times_pushed_back + 1, pushed_back_on = $3`,
      [caseId, to, today],
    );
  },

  async milestones(client: PoolClient, caseId: string): Promise<MilestoneRow[]> {
    const found = await client.query<MilestoneRow>(
      `select id, case_id, kind, on_day::text from care.milestone where case_id = $1 and removed_at is null
       order by milestone.on_day, id`,
      [caseId],
    );
    return found.rows;
  },

  async addMilestone(
    client: PoolClient,
    made: {
      readonly id: string;
      readonly caseId: string;
      readonly kind: MilestoneKind;
      readonly day: CalendarDay;
      readonly personId: string;
      readonly now: Date;
    },
  ): Promise<void> {
    await client.query(
      `insert into care.milestone (id, case_id, kind, on_day, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing`,
      [made.id, made.caseId, made.kind, made.day, made.personId, made.now],
    );
  },

  async removeMilestone(client: PoolClient, id: string, now: Date): Promise<string | null> {
    const done = await client.query<{ case_id: string }>(
      'update care.milestone set removed_at = $2 where id = $1 and removed_at is null returning case_id',
      [id, now],
    );
    return done.rows[0]?.case_id ?? null;
  },

  /** Of each case what was done last. */
  async last(client: PoolClient): Promise<LastActivityRow[]> {
    const found = await client.query<LastActivityRow>(
      `select distinct on (case_id) case_id, kind, is_reached from care.activity where undone_at is null
       order by case_id, on_day desc, recorded_at desc`,
    );
    return found.rows;
  },

  async nextContacts(client: PoolClient): Promise<NextContactRow[]> {
    const sql = 'select case_id, on_day::text, times_pushed_back from care.next_contact';
    return (await client.query<NextContactRow>(sql)).rows;
  },

  async milestonesUntil(client: PoolClient, from: CalendarDay, to: CalendarDay): Promise<MilestoneRow[]> {
    const found = await client.query<MilestoneRow>(
      `select id, case_id, kind, on_day::text from care.milestone
       where removed_at is null and milestone.on_day between $1 and $2 order by milestone.on_day, id`,
      [from, to],
    );
    return found.rows;
  },
};
