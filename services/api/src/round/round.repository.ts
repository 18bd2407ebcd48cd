import type { CalendarDay, RoundKind, RoundWish } from '@tsunagi/domain';
import { isId } from '../persistence/is-id.ts';
import type { SqlExecutor } from '../persistence/sql.ts';

/** Somebody who was asked, and what came of it. */
export interface RecipientRow {
  id: string;
  name: string;
  mail: string;
  remindedAt: string | null;
  finishedAt: string | null;
  places: string[];
}

/** A round with everybody it asked. */
export interface RoundRow {
  id: string;
  kind: RoundKind;
  title: string;
  words: string;
  until: CalendarDay;
  organization_id: string;
  office_name: string;
  municipality_code: string | null;
  prefecture_code: string | null;
  made_by_name: string;
  made_at: Date;
  ended_at: Date | null;
  recipients: RecipientRow[];
}

/** Who makes a round, as it stands beside it. */
export interface RoundMaker {
  personId: string;
  name: string;
  organizationId: string;
  officeName: string;
  municipalityCode: string | null;
  prefectureCode: string | null;
}

const columns = `r.id, r.kind, r.title, r.words, r.until::text as until, r.organization_id, r.office_name,
  r.municipality_code, r.prefecture_code, r.made_by_name, r.made_at, r.ended_at,
  coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'mail', c.mail, 'remindedAt', c.reminded_at,
      'finishedAt', c.finished_at, 'places', array(select a.place_name from rounds.answer a
        where a.recipient_id = c.id order by a.answered_at, a.once)) order by c.position)
    from rounds.recipient c where c.round_id = r.id), '[]') as recipients`;

/** The rounds of the actor's office, the newest first. */
export async function listRounds(client: SqlExecutor, limit: number): Promise<RoundRow[]> {
  const { rows } = await client.query<RoundRow>(
    `select ${columns} from rounds.round r order by r.made_at desc limit $1`,
    [limit],
  );
  return rows;
}

/** Rounds that still run on a day. */
export async function runningRounds(client: SqlExecutor, day: CalendarDay): Promise<RoundRow[]> {
  const { rows } = await client.query<RoundRow>(
    `select ${columns} from rounds.round r where r.ended_at is null and r.until >= $1 order by r.made_at`,
    [day],
  );
  return rows;
}

/** A round the actor may see; held until the transaction ends where it is to be changed. */
export async function findRound(client: SqlExecutor, id: string, lock = false): Promise<RoundRow | null> {
  if (!isId(id)) return null;
  if (lock) await client.query('select 1 from rounds.round where id = $1 for update', [id]);
  const { rows } = await client.query<RoundRow>(`select ${columns} from rounds.round r where r.id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** The one round a link leads to, with the own line alone. */
export async function findLinkedRound(client: SqlExecutor): Promise<RoundRow | null> {
  const { rows } = await client.query<RoundRow>(`select ${columns} from rounds.round r`);
  return rows[0] ?? null;
}

/** Writes a round and whom it asks. */
export async function insertRound(
  client: SqlExecutor,
  { id, wish, maker, at }: { id: string; wish: RoundWish; maker: RoundMaker; at: Date },
): Promise<void> {
  await client.query(
    `insert into rounds.round (id, kind, title, words, until, organization_id, office_name, municipality_code,
       prefecture_code, made_by, made_by_name, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      wish.kind,
      wish.title,
      wish.words,
      wish.until,
      maker.organizationId,
      maker.officeName,
      maker.municipalityCode,
      maker.prefectureCode,
      maker.personId,
      maker.name,
      at,
    ],
  );
  await client.query(
    `insert into rounds.recipient (round_id, organization_id, position, name, mail, asked_at)
     select $1, $5, ordinality, name, mail, $4 from unnest($2::text[], $3::text[]) with ordinality as c (name, mail)`,
    [
      id,
      wish.recipients.map(({ name }) => name),
      wish.recipients.map(({ mail }) => mail),
      at,
      maker.organizationId,
    ],
  );
}

export const markReminded = (client: SqlExecutor, ids: readonly string[], at: Date) =>
  client.query('update rounds.recipient set reminded_at = $2 where id = any($1::uuid[])', [ids, at]);

export const markEnded = (client: SqlExecutor, id: string, at: Date) =>
  client.query('update rounds.round set ended_at = $2 where id = $1', [id, at]);

export const markFinished = (client: SqlExecutor, recipientId: string, at: Date) =>
  client.query('update rounds.recipient set finished_at = $2 where id = $1', [recipientId, at]);

/** Whether a form was sent before. */
export async function isAnswered(client: SqlExecutor, once: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from rounds.answer where once = $1', [once]);
  return rowCount !== 0;
}

export const insertAnswer = (
  client: SqlExecutor,
  answer: { once: string; recipientId: string; proposalId: string; placeName: string; at: Date },
) =>
  client.query(
    `insert into rounds.answer (once, recipient_id, proposal_id, place_name, answered_at) values ($1, $2, $3, $4, $5)`,
    [answer.once, answer.recipientId, answer.proposalId, answer.placeName, answer.at],
  );

/** How many who were asked in rounds that still run have not answered, and since when the oldest waits. */
export async function countUnanswered(
  client: SqlExecutor,
  today: CalendarDay,
): Promise<{ count: number; oldest: Date | null }> {
  const { rows } = await client.query<{ count: number; oldest: Date | null }>(
    `select count(*)::int as count, min(c.asked_at) as oldest from rounds.recipient c
     join rounds.round r on r.id = c.round_id
     where r.ended_at is null and r.until >= $1 and c.finished_at is null
       and not exists (select from rounds.answer a where a.recipient_id = c.id)`,
    [today],
  );
  return rows[0]!;
}
