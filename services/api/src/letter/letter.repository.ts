import type { CalendarDay, LinkAction } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** A letter as the database holds it. */
export interface LetterRow {
  readonly id: string;
  readonly referral_id: string;
  readonly made_on: CalendarDay;
  readonly valid_until: CalendarDay;
  readonly answered_on: CalendarDay | null;
  readonly answer: LinkAction | null;
  readonly is_voided: boolean;
}

const day = (column: string) => `to_char(${column} at time zone 'Asia/Tokyo', 'YYYY-MM-DD')`;
const columns = `id, referral_id, ${day('made_at')} as made_on, valid_until::text, ${day('answered_at')} as answered_on,
  answer, voided_at is not null as is_voided`;

/** Letters of referrals; row-level security says whose, and by a link the one letter. */
export const letterRows = {
  async newest(client: PoolClient, referralId: string): Promise<LetterRow | null> {
    const found = await client.query<LetterRow>(
      `select ${columns} from care.letter where referral_id = $1
       order by answered_at is null and voided_at is null desc, valid_until desc, made_at desc limit 1`,
      [referralId],
    );
    return found.rows[0] ?? null;
  },

  async one(client: PoolClient, id: string): Promise<LetterRow | null> {
    return (
      (await client.query<LetterRow>(`select ${columns} from care.letter where id = $1`, [id])).rows[0] ??
      null
    );
  },

  async insert(
    client: PoolClient,
    made: { referralId: string; personId: string; now: Date; validUntil: CalendarDay },
  ): Promise<void> {
    await client.query(
      'insert into care.letter (referral_id, made_by, made_at, valid_until) values ($1, $2, $3, $4)',
      [made.referralId, made.personId, made.now, made.validUntil],
    );
  },

  /** Stops the links that still work; says whether there was one. */
  async void(client: PoolClient, referralId: string, now: Date): Promise<boolean> {
    const done = await client.query(
      'update care.letter set voided_at = $2 where referral_id = $1 and answered_at is null and voided_at is null',
      [referralId, now],
    );
    return (done.rowCount ?? 0) > 0;
  },

  /** Keeps the answer of a link, once: false where somebody was first. */
  async answer(client: PoolClient, id: string, answer: LinkAction, now: Date): Promise<boolean> {
    const done = await client.query(
      'update care.letter set answered_at = $3, answer = $2 where id = $1 and answered_at is null',
      [id, answer, now],
    );
    return done.rowCount === 1;
  },
};
