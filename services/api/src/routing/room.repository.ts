import type { NeedKind, RoomAnswer } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** A question for room as the database holds it; the case is there for those alone who keep it. */
export interface RoomRow {
  readonly id: string;
  readonly need: NeedKind;
  readonly age_decade: number | null;
  readonly area_code: string | null;
  readonly asker_id: string;
  readonly asker_name: string;
  readonly receiver_id: string;
  readonly receiver_name: string;
  readonly asked_by_name: string;
  readonly asked_at: Date;
  readonly answer: RoomAnswer | null;
  readonly answer_word: string | null;
  readonly answered_by_name: string | null;
  readonly case_id: string | null;
}

const columns = `i.id, i.need, i.age_decade, i.area_code, i.asker_id, i.asker_name, i.receiver_id, i.receiver_name,
  i.asked_by_name, i.asked_at, i.answer, i.answer_word, i.answered_by_name, c.case_id`;
const from = 'care.room_inquiry i left join care.room_case c on c.inquiry_id = i.id';
const mostInquiries = 200;

/** Questions for room of the own organization, asked and to be answered; row-level security says which. */
export const roomRows = {
  /** What waits comes first, then the newest. */
  async list(client: PoolClient): Promise<RoomRow[]> {
    const sql = `select ${columns} from ${from} order by i.answer is not null, i.asked_at desc, i.id limit ${mostInquiries}`;
    return (await client.query<RoomRow>(sql)).rows;
  },

  async one(client: PoolClient, id: string): Promise<RoomRow | null> {
    const found = await client.query<RoomRow>(`select ${columns} from ${from} where i.id = $1`, [id]);
    return found.rows[0] ?? null;
  },

  async add(
    client: PoolClient,
    asked: {
      readonly need: NeedKind;
      readonly ageDecade: number | null;
      readonly areaCode: string | null;
      readonly asker: { readonly id: string; readonly name: string };
      readonly receiver: { readonly id: string; readonly name: string };
      readonly person: { readonly id: string; readonly name: string };
      readonly caseId: string;
      readonly now: Date;
    },
  ): Promise<string> {
    const { rows } = await client.query<{ id: string }>(
      `insert into care.room_inquiry (need, age_decade, area_code, asker_id, asker_name, receiver_id, receiver_name,
         asked_by, asked_by_name, asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        asked.need,
        asked.ageDecade,
        asked.areaCode,
        asked.asker.id,
        asked.asker.name,
        asked.receiver.id,
        asked.receiver.name,
        asked.person.id,
        asked.person.name,
        asked.now,
      ],
    );
    const id = rows[0]!.id;
    await client.query('insert into care.room_case (inquiry_id, case_id) values ($1, $2)', [
      id,
      asked.caseId,
    ]);
    return id;
  },

  /** Writes the answer of the one who was asked; false where it was answered already. */
  async answer(
    client: PoolClient,
    id: string,
    said: {
      readonly answer: RoomAnswer;
      readonly word: string | null;
      readonly name: string;
      readonly now: Date;
    },
  ): Promise<boolean> {
    const done = await client.query(
      `update care.room_inquiry set answer = $2, answer_word = $3, answered_by_name = $4, answered_at = $5
       where id = $1 and answer is null and receiver_id = identity.acting_organization()`,
      [id, said.answer, said.word, said.name, said.now],
    );
    return done.rowCount === 1;
  },
};
