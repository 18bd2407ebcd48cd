import { type EntryOffering, type EntryVenue, sameValue } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { json } from '../persistence/copy-rows.ts';
import {
  venueExactTarget,
  venueExactValues,
  venueTarget,
  venueValues,
} from '../persistence/loading/organization-rows.ts';

/**
 * Writes the offerings of an entry in their order. Those that stay keep their ids. Places that only this entry uses are
 * changed where they are; a place that others use, too, is left to them, and the entry gets one of its own.
 */
export async function writeOfferings(
  client: PoolClient,
  resourceId: string,
  before: readonly EntryOffering[],
  after: readonly EntryOffering[],
): Promise<void> {
  const known = new Map(before.map((one) => [one.id, one]));
  const kept = after.flatMap(({ id }) => (id !== null && known.has(id) ? [id] : []));
  await client.query('delete from offering where resource_id = $1 and id <> all($2::uuid[])', [
    resourceId,
    kept,
  ]);
  // Two offerings may not stand in the same place even for a moment.
  await client.query('update offering set position = -1 - position where resource_id = $1', [resourceId]);
  const venues = new Map(before.flatMap(({ venue }) => (venue?.id ? [[venue.id, venue] as const] : [])));
  for (const [at, one] of after.entries()) {
    const venueId = one.venue && (await writeVenue(client, resourceId, one.venue, venues));
    const values = [resourceId, venueId, at, json(one.schedule), one.note ?? null];
    await client.query(
      one.id !== null && known.has(one.id)
        ? 'update offering set venue_id = $2, position = $3, schedule = $4, note = $5 where resource_id = $1 and id = $6'
        : 'insert into offering (resource_id, venue_id, position, schedule, note) values ($1, $2, $3, $4, $5)',
      one.id !== null && known.has(one.id) ? [...values, one.id] : values,
    );
  }
}

async function writeVenue(
  client: PoolClient,
  resourceId: string,
  venue: EntryVenue,
  before: ReadonlyMap<string, EntryVenue>,
): Promise<string> {
  const was = venue.id === null ? undefined : before.get(venue.id);
  if (!was) return makeVenue(client, venue);
  if (sameValue(was, venue)) return was.id!;
  const shared = await client.query(
    'select 1 from offering where venue_id = $1 and resource_id <> $2 limit 1',
    [was.id, resourceId],
  );
  if (shared.rowCount !== 0) return makeVenue(client, venue);
  await client.query(
    `update venue set (${publicColumns}) = row(${places(1, publicCount)}) where id = $${publicCount + 1}`,
    [...venueValues(venue).map(given), was.id],
  );
  await client.query(
    `insert into venue_exact (venue_id, lat, lng, address) values ($1, $2, $3, $4)
     on conflict (venue_id) do update set lat = excluded.lat, lng = excluded.lng, address = excluded.address`,
    [was.id, ...venueExactValues(venue).map(given)],
  );
  return was.id!;
}

/** The columns that say something: after the id and the key under which a list names it. */
const publicColumns = venueTarget.columns.slice(2).join(', ');
const publicCount = venueTarget.columns.length - 2;
const places = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `$${from + at}`).join(', ');
const given = (value: unknown): unknown => value ?? null;

async function makeVenue(client: PoolClient, venue: EntryVenue): Promise<string> {
  const id = (await client.query<{ id: string }>('select gen_random_uuid() as id')).rows[0]!.id;
  await client.query(`insert into venue (id, ${publicColumns}) values (${places(1, publicCount + 1)})`, [
    id,
    ...venueValues(venue).map(given),
  ]);
  await client.query(
    `insert into venue_exact (${venueExactTarget.columns.join(', ')}) values ($1, $2, $3, $4)`,
    [id, ...venueExactValues(venue).map(given)],
  );
  return id;
}
