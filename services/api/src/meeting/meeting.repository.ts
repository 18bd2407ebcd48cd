import type {
  CalendarDay,
  MeetingDuty,
  MeetingFacts,
  MeetingGround,
  MeetingState,
  SharedItem,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';

export interface MeetingRow {
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly body_name: string;
  readonly basis: MeetingGround;
  readonly state: MeetingState;
  readonly held_on: CalendarDay;
  readonly place: string | null;
  readonly called_off_sealed: Buffer | null;
}

export interface MeetingSeatRow {
  readonly id: string;
  readonly meeting_id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly duty: MeetingDuty;
  readonly title: string | null;
  readonly person_id: string | null;
  readonly person_name: string | null;
}

export interface MeetingBodyRow {
  readonly id: string;
  readonly basis: MeetingGround;
  readonly name: string;
  readonly since: CalendarDay;
}

/** For what the words about a meeting as a whole are sealed. */
export const meetingPurpose = 'meeting';

const columns =
  'id, organization_id, organization_name, body_name, basis, state, held_on::text, place, called_off_sealed';
const seatColumns = 'id, meeting_id, organization_id, organization_name, duty, title, person_id, person_name';
const mostMeetings = 200;

/** Support meetings as far as the one who acts is at their table; row-level security says which. */
export const meetingRows = {
  /** Those that are still to come or run first. */
  async list(client: PoolClient): Promise<MeetingRow[]> {
    const found = await client.query<MeetingRow>(
      `select ${columns} from care.meeting
       order by state in ('ENDED', 'CALLED_OFF'), meeting.held_on, id limit ${mostMeetings}`,
    );
    return found.rows;
  },

  async one(client: PoolClient, id: string): Promise<MeetingRow | null> {
    const found = await client.query<MeetingRow>(`select ${columns} from care.meeting where id = $1`, [id]);
    return found.rows[0] ?? null;
  },

  /** Nobody else acts on the meeting until this transaction is over; those invited may not lock its row. */
  async hold(client: PoolClient, id: string): Promise<void> {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 50))', [id]);
  },

  async seats(client: PoolClient, ids: readonly string[]): Promise<MeetingSeatRow[]> {
    const found = await client.query<MeetingSeatRow>(
      `select ${seatColumns} from care.meeting_seat where meeting_id = any ($1)
       order by array_position('{CHAIR,SECRETARIAT,MEMBER,ADVISER}', duty), organization_name, id`,
      [ids],
    );
    return found.rows;
  },

  async bodies(client: PoolClient): Promise<MeetingBodyRow[]> {
    const found = await client.query<MeetingBodyRow>(
      'select id, basis, name, since::text from care.meeting_body order by made_at, id',
    );
    return found.rows;
  },

  async addBody(
    client: PoolClient,
    made: {
      readonly organizationId: string;
      readonly basis: MeetingGround;
      readonly name: string;
      readonly since: CalendarDay;
      readonly personId: string;
      readonly now: Date;
    },
  ): Promise<void> {
    await client.query(
      `insert into care.meeting_body (organization_id, basis, name, since, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [made.organizationId, made.basis, made.name, made.since, made.personId, made.now],
    );
  },

  async insert(
    client: PoolClient,
    made: {
      readonly organizationId: string;
      readonly organizationName: string;
      readonly body: MeetingBodyRow;
      readonly heldOn: string;
      readonly place: string | null;
      readonly personId: string;
      readonly now: Date;
    },
  ): Promise<string> {
    const { rows } = await client.query<{ id: string }>(
      `insert into care.meeting (organization_id, organization_name, body_name, basis, state, held_on, place, made_by,
         made_at) values ($1, $2, $3, $4, 'PREPARED', $5, $6, $7, $8) returning id`,
      [
        made.organizationId,
        made.organizationName,
        made.body.name,
        made.body.basis,
        made.heldOn,
        made.place,
        made.personId,
        made.now,
      ],
    );
    return rows[0]!.id;
  },

  async move(client: PoolClient, id: string, state: MeetingState, now: Date): Promise<void> {
    await client.query(
      `update care.meeting set state = $2, began_at = case when $2 = 'RUNNING' then $3 else began_at end,
         ended_at = case when $2 in ('ENDED', 'CALLED_OFF') then $3 else ended_at end
       where id = $1 and state <> $2`,
      [id, state, now],
    );
  },

  async sayWhyOff(client: PoolClient, id: string, word: Buffer | null): Promise<void> {
    await client.query('update care.meeting set called_off_sealed = $2 where id = $1', [id, word]);
  },

  async seat(
    client: PoolClient,
    meetingId: string,
    one: {
      readonly organizationId: string;
      readonly organizationName: string;
      readonly duty: MeetingDuty;
      readonly title: string | null;
    },
  ): Promise<void> {
    await client.query(
      `insert into care.meeting_seat (meeting_id, organization_id, organization_name, duty, title)
       values ($1, $2, $3, $4, $5)`,
      [meetingId, one.organizationId, one.organizationName, one.duty, one.title],
    );
  },

  async unseat(client: PoolClient, meetingId: string, seatId: string): Promise<boolean> {
    const done = await client.query('delete from care.meeting_seat where meeting_id = $1 and id = $2', [
      meetingId,
      seatId,
    ]);
    return done.rowCount === 1;
  },

  /** Takes a seat in person: who sits there has acknowledged the secrecy. */
  async bind(
    client: PoolClient,
    seatId: string,
    by: { readonly personId: string; readonly personName: string; readonly now: Date },
  ): Promise<void> {
    await client.query(
      'update care.meeting_seat set person_id = $2, person_name = $3, acknowledged_at = $4 where id = $1',
      [seatId, by.personId, by.personName, by.now],
    );
  },

  async organization(client: PoolClient, id: string): Promise<{ id: string; name: string } | null> {
    const found = await client.query<{ id: string; name: string }>(
      `select o.id, o.name from public.organization o
       where o.id = $1 and not exists (select from withheld w where w.organization_id = o.id)`,
      [id],
    );
    return found.rows[0] ?? null;
  },

  /** Whom to ask where no such body stands: the center of the prefecture. */
  async desk(
    client: PoolClient,
    prefectureCode: string | null,
  ): Promise<{ readonly id: string; readonly name: string } | null> {
    const found = await client.query<{ id: string; name: string }>(
      `select o.id, o.name from public.organization o
       where o.kind = 'PREFECTURAL_CENTER' and o.prefecture_code = $1 order by o.name, o.id limit 1`,
      [prefectureCode],
    );
    return found.rows[0] ?? null;
  },
};

/** A meeting as the rules know it. */
export const meetingOf = (row: MeetingRow, seats: readonly MeetingSeatRow[]): MeetingFacts => ({
  basis: row.basis,
  state: row.state,
  convenerId: row.organization_id,
  heldOn: row.held_on,
  seats: seats.map((seat) => ({
    organizationId: seat.organization_id,
    duty: seat.duty,
    boundPersonId: seat.person_id,
  })),
});

/** What is told of a case before a table, item by item. */
export interface MeetingItemRow {
  readonly meeting_case_id: string;
  readonly item: SharedItem;
  readonly form: 'FULL' | 'COARSE';
  readonly text_sealed: Buffer;
}
