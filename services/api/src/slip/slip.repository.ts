import { type CalendarDay, lookActs } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** A slip as the database holds it: never its code. */
export interface SlipRow {
  readonly id: string;
  readonly case_id: string;
  readonly made_on: CalendarDay;
  readonly valid_until: CalendarDay;
  readonly ended_on: CalendarDay | null;
}

/** One look at the data of the person, by office, role and day. */
export interface LookRow {
  readonly on_day: CalendarDay;
  readonly act: string;
  readonly role: string | null;
  readonly organization_name: string | null;
}

const day = (column: string) => `to_char(${column} at time zone 'Asia/Tokyo', 'YYYY-MM-DD')`;
const columns = `id, case_id, ${day('made_at')} as made_on, valid_until::text, ${day('ended_at')} as ended_on`;
const mostLooks = 200;

/** Slips of cases; row-level security says of which, and by a code of the one case. */
export const slipRows = {
  async newest(client: PoolClient, caseId: string): Promise<SlipRow | null> {
    const found = await client.query<SlipRow>(
      `select ${columns} from care.slip where case_id = $1
       order by ended_at is null desc, made_at desc limit 1`,
      [caseId],
    );
    return found.rows[0] ?? null;
  },

  async insert(
    client: PoolClient,
    made: { caseId: string; codeHash: string; personId: string; now: Date; validUntil: CalendarDay },
  ): Promise<void> {
    await client.query(
      'insert into care.slip (case_id, code_hash, made_by, made_at, valid_until) values ($1, $2, $3, $4, $5)',
      [made.caseId, made.codeHash, made.personId, made.now, made.validUntil],
    );
  },

  /** Ends the slip that works; says whether there was one. */
  async end(client: PoolClient, caseId: string, now: Date): Promise<boolean> {
    const done = await client.query(
      'update care.slip set ended_at = $2 where case_id = $1 and ended_at is null',
      [caseId, now],
    );
    return (done.rowCount ?? 0) > 0;
  },

  /** The case a code opens, at its door; null for every code that opens nothing, whatever the reason. */
  async opened(client: PoolClient): Promise<{ id: string; organization_id: string } | null> {
    const found = await client.query<{ id: string; organization_id: string }>(
      'select id, organization_id from care.case_file where id = care.slip_case()',
    );
    return found.rows[0] ?? null;
  },

  /** Who has looked, newest day first: one line for each office, role, kind of look and day. No names of people. */
  async looks(client: PoolClient): Promise<LookRow[]> {
    const found = await client.query<LookRow>(
      `select ${day('a.at')} as on_day, a.act, a.role, o.name as organization_name
       from audit.act a left join public.organization o on o.id = a.organization_id
       where a.act = any ($1)
       group by 1, 2, 3, 4 order by 1 desc, 4 nulls last, 2, 3 limit ${mostLooks}`,
      [lookActs],
    );
    return found.rows;
  },

  async withdraw(client: PoolClient, groundId: string, now: Date): Promise<void> {
    await client.query(
      `update care.ground set withdrawn_at = $2, withdrawn_way = 'SLIP' where id = $1 and withdrawn_at is null`,
      [groundId, now],
    );
  },

  /** What is left of a consent for several, after one of them was taken out. */
  async keepRest(client: PoolClient, groundId: string, receiverId: string, now: Date): Promise<void> {
    await client.query('select care.keep_rest_of_ground($1, $2, $3)', [groundId, receiverId, now]);
  },
};
