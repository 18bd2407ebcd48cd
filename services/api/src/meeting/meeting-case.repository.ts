import {
  type CalendarDay,
  type SharedItem,
  type StepState,
  type SupportStage,
  sensitiveItems,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { MeetingItemRow } from './meeting.repository.ts';

export interface MeetingCaseRow {
  readonly id: string;
  readonly meeting_id: string;
  readonly case_id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly pseudonym: string;
  readonly key_sealed: Buffer | null;
  readonly ask_sealed: Buffer | null;
  readonly items: readonly SharedItem[];
  readonly is_named: boolean;
}

/** A case that was taken off a table: no word about the person but why. */
export interface TakenOffRow {
  readonly id: string;
  readonly case_id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly pseudonym: string;
  readonly taken_off_at: Date;
  readonly taken_off_by_name: string | null;
  readonly taken_off_sealed: Buffer | null;
  readonly key_sealed: Buffer | null;
}

export interface DecisionRow {
  readonly id: string;
  readonly meeting_case_id: string;
  readonly words_sealed: Buffer | null;
  readonly person_name: string;
  readonly at: Date;
}

export interface TaskRow {
  readonly id: string;
  readonly case_id: string;
  readonly stage: SupportStage;
  readonly words_sealed: Buffer;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly state: StepState;
  readonly by_day: CalendarDay | null;
  /** Opens the words of an office's own task. */
  readonly key_sealed?: Buffer | null;
}

/** The cases before a table; row-level security says who reads what of them, and when. */
export const meetingCaseRows = {
  async of(client: PoolClient, meetingId: string): Promise<MeetingCaseRow[]> {
    const found = await client.query<MeetingCaseRow>(
      `select id, meeting_id, case_id, organization_id, organization_name, pseudonym, key_sealed, ask_sealed, items,
         is_named
       from care.meeting_case where meeting_id = $1 and taken_off_at is null order by put_at, id`,
      [meetingId],
    );
    return found.rows;
  },

  /** Puts a case before the table: of sensitive items the coarse form alone goes along. */
  async put(
    client: PoolClient,
    made: Omit<MeetingCaseRow, 'id' | 'is_named'> & { readonly now: Date },
  ): Promise<boolean> {
    const { rows } = await client.query<{ id: string }>(
      `insert into care.meeting_case (meeting_id, case_id, organization_id, organization_name, pseudonym, key_sealed,
         ask_sealed, items, put_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (meeting_id, case_id) where taken_off_at is null do nothing returning id`,
      [
        made.meeting_id,
        made.case_id,
        made.organization_id,
        made.organization_name,
        made.pseudonym,
        made.key_sealed,
        made.ask_sealed,
        made.items,
        made.now,
      ],
    );
    const id = rows[0]?.id;
    if (id) await this.tell(client, { id, caseId: made.case_id, items: made.items });
    return id !== undefined;
  },

  async tell(
    client: PoolClient,
    {
      id,
      caseId,
      items,
    }: { readonly id: string; readonly caseId: string; readonly items: readonly SharedItem[] },
  ): Promise<void> {
    await client.query(
      `insert into care.meeting_item (meeting_case_id, item, form, text_sealed)
       select $1::uuid, i.item, 'FULL', i.text_sealed from care.case_item i
       where i.case_id = $2 and i.item = any ($3) and not i.item = any ($4) and not i.stays_in_office
       union all
       select $1::uuid, i.item, 'COARSE', i.coarse_sealed from care.case_item i
       where i.case_id = $2 and i.item = any ($3) and i.item = any ($4) and i.coarse_sealed is not null
         and not i.stays_in_office
       on conflict do nothing`,
      [id, caseId, items, sensitiveItems],
    );
  },

  async name(client: PoolClient, id: string, word: Buffer | null): Promise<void> {
    await client.query(
      `update care.meeting_case set is_named = true, naming_sealed = $2, items = array_append(items, 'IDENTITY')
       where id = $1 and not is_named`,
      [id, word],
    );
  },

  /** Takes a case off the table; why, and by whom, stays with those who sit there. */
  async takeOff(
    client: PoolClient,
    id: string,
    made: { readonly word: Buffer | null; readonly personName: string; readonly now: Date },
  ): Promise<void> {
    await client.query(
      `update care.meeting_case set taken_off_at = $2, taken_off_sealed = $3, taken_off_by_name = $4
       where id = $1 and taken_off_at is null`,
      [id, made.now, made.word, made.personName],
    );
  },

  async takenOff(client: PoolClient, meetingId: string): Promise<TakenOffRow[]> {
    const found = await client.query<TakenOffRow>('select * from care.cases_taken_off($1)', [meetingId]);
    return found.rows;
  },

  async items(client: PoolClient, meetingId: string): Promise<MeetingItemRow[]> {
    const found = await client.query<MeetingItemRow>(
      `select i.meeting_case_id, i.item, i.form, i.text_sealed
       from care.meeting_item i join care.meeting_case c on c.id = i.meeting_case_id where c.meeting_id = $1`,
      [meetingId],
    );
    return found.rows;
  },

  async decisions(client: PoolClient, meetingId: string): Promise<DecisionRow[]> {
    const found = await client.query<DecisionRow>(
      `select d.id, d.meeting_case_id, d.words_sealed, d.person_name, d.at
       from care.meeting_decision d join care.meeting_case c on c.id = d.meeting_case_id where c.meeting_id = $1
       order by d.at, d.id`,
      [meetingId],
    );
    return found.rows;
  },

  async decide(
    client: PoolClient,
    made: {
      readonly id: string;
      readonly words: Buffer | null;
      readonly personName: string;
      readonly now: Date;
    },
  ): Promise<void> {
    await client.query(
      'insert into care.meeting_decision (meeting_case_id, words_sealed, person_name, at) values ($1, $2, $3, $4)',
      [made.id, made.words, made.personName, made.now],
    );
  },

  /** All tasks of a meeting that the one who acts may read, and those of the own office with what opens them. */
  async tasks(client: PoolClient, meetingId: string): Promise<TaskRow[]> {
    const found = await client.query<TaskRow>(
      `select id, case_id, stage, words_sealed, organization_id, organization_name, state, by_day::text
       from care.plan_step where meeting_id = $1 order by made_at, id`,
      [meetingId],
    );
    return found.rows;
  },

  async ownTasks(client: PoolClient, meetingId: string): Promise<TaskRow[]> {
    const found = await client.query<TaskRow>(
      `select id, case_id, stage, words_sealed, organization_id, organization_name, state, by_day::text, key_sealed
       from care.tasks_of_office($1)`,
      [meetingId],
    );
    return found.rows;
  },
};
