import { allow, type CalendarDay, isCalendarDay, refuse } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { Answered } from '../graphql/refused.ts';
import type { Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import { offerRows } from './offer.repository.ts';

/** What a host asks a lender for. */
export interface OfferWish {
  readonly offerId: string;
  /** Null asks without a day. */
  readonly day: string | null;
  readonly word: string;
}

/** What a lender answers a host. */
export interface OfferReply {
  readonly requestId: string;
  readonly accept: boolean;
  readonly word: string;
}

const longestWord = 500;
const isTooLong = (word: string) => Array.from(word).length > longestWord;

/** Writes a host's wish; null where there is no such offer for this host. */
export async function askFor(
  client: PoolClient,
  viewer: Viewer,
  { offerId, day, word }: OfferWish,
  at: { now: Date; day: CalendarDay },
): Promise<Answered<true> | null> {
  const office = viewer.working?.organization;
  const offer = await offerRows.one(client, offerId);
  if (!office || !offer || offer.organization_id === office.id) return null;
  if (isTooLong(word)) return refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]);
  const isOffered = day === null || offer.dates.some((date) => date.day === day && date.day >= at.day);
  if (!isOffered || (day !== null && !isCalendarDay(day)))
    return refuse([{ code: 'DAY_INVALID', field: 'day' }]);
  await client.query(
    `insert into upkeep.offer_request (offer_id, lender_id, day, word, organization_id, organization_name, person_id,
       person_name, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (offer_id, day, organization_id) do nothing`,
    [
      offerId,
      offer.organization_id,
      day,
      word.trim(),
      office.id,
      office.name,
      viewer.personId,
      viewer.name,
      at.now,
    ],
  );
  return allow(true);
}

/** Writes the lender's answer; answers the id of the offer. A day is promised to one host alone. */
export async function answerRequest(
  client: PoolClient,
  { requestId, accept, word }: OfferReply,
  now: Date,
): Promise<Answered<string>> {
  if (!isId(requestId)) return refuse([{ code: 'NOT_FOUND', field: 'requestId' }]);
  if (isTooLong(word)) return refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]);
  const { rows } = await client.query<{
    offer_id: string;
    lender_id: string;
    answer: string | null;
    taken: boolean;
  }>(
    `select q.offer_id, q.lender_id, q.answer, exists (select from upkeep.offer_request o
       where o.offer_id = q.offer_id and o.day = q.day and o.answer = 'ACCEPTED') as taken
     from upkeep.offer_request q where q.id = $1 and q.lender_id = identity.acting_organization() for update`,
    [requestId],
  );
  const [asked] = rows;
  if (!asked) return refuse([{ code: 'NOT_FOUND', field: 'requestId' }]);
  if (asked.answer) return refuse([{ code: 'ANSWERED_ALREADY' }]);
  if (accept && asked.taken) return refuse([{ code: 'DAY_TAKEN', field: 'day' }]);
  await client.query(
    `update upkeep.offer_request set answer = $2, answer_word = $3, answered_at = $4 where id = $1`,
    [requestId, accept ? 'ACCEPTED' : 'DECLINED', word.trim() || null, now],
  );
  return allow(asked.offer_id);
}

/** How many hosts wait for an answer of the own organization, and since when the first of them. */
export async function countUnansweredOffers(
  client: PoolClient,
): Promise<{ count: number; oldest: Date | null }> {
  const { rows } = await client.query<{ count: number; oldest: Date | null }>(
    `select count(*)::int as count, min(q.made_at) as oldest
     from upkeep.offer_request q join upkeep.offer o on o.id = q.offer_id
     where q.lender_id = identity.acting_organization() and q.answer is null and o.ended_at is null`,
  );
  return rows[0]!;
}
