import type { CalendarDay, RoutingBook } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** A revision of the rules as the database holds it. */
export interface RevisionRow {
  readonly number: number;
  readonly book: RoutingBook;
  readonly word: string | null;
  readonly saved_by_name: string;
  readonly saved_on: CalendarDay;
}

const mostRevisions = 50;

/** The rules of the municipality one works for; row-level security says which. */
export const routingRows = {
  /** The newest first. */
  async revisions(client: PoolClient, municipalityCode: string): Promise<RevisionRow[]> {
    const found = await client.query<RevisionRow>(
      `select number, book, word, saved_by_name, (saved_at at time zone 'Asia/Tokyo')::date::text as saved_on
       from care.routing_revision where municipality_code = $1 order by number desc limit ${mostRevisions}`,
      [municipalityCode],
    );
    return found.rows;
  },

  /** Adds a revision; null where somebody has added the same number meanwhile. */
  async add(
    client: PoolClient,
    made: {
      readonly municipalityCode: string;
      readonly number: number;
      readonly book: RoutingBook;
      readonly word: string | null;
      readonly organizationId: string;
      readonly personId: string;
      readonly personName: string;
      readonly now: Date;
    },
  ): Promise<string | null> {
    const done = await client.query<{ id: string }>(
      `insert into care.routing_revision (municipality_code, number, book, word, organization_id, saved_by,
         saved_by_name, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (municipality_code, number) do nothing returning id`,
      [
        made.municipalityCode,
        made.number,
        JSON.stringify(made.book),
        made.word,
        made.organizationId,
        made.personId,
        made.personName,
        made.now,
      ],
    );
    return done.rows[0]?.id ?? null;
  },
};
