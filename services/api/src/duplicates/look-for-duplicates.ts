import { setImmediate } from 'node:timers/promises';
import { type DuplicatePair, findingDuplicates } from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import type { PoolClient } from 'pg';
import { changedPlaces, comparedEntries, type PlacedEntry } from './compared-entries.ts';

/** What a look has found. */
export interface Looked {
  readonly entries: number;
  readonly pairs: number;
}

/** A transaction is dated by its beginning: what ended after the last look may carry a time before it. */
const overlap = `interval '15 minutes'`;

/**
 * Compares what was changed since the last look, or everything the first time, with what may be the same place, and
 * keeps the pairs. Pairs that nothing speaks for any more are forgotten, but never that somebody called them two.
 */
export async function lookForDuplicates(client: PoolClient, now: Date): Promise<Looked> {
  await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
  const last = await client.query<{ since: Date | null }>(
    `select looked_at - ${overlap} as since from upkeep.duplicate_look for update`,
  );
  const since = last.rows[0]?.since ?? null;
  const { ids, prefectures } = await changedPlaces(client, since);
  const found = new Map<string, DuplicatePair>();
  for (const prefecture of prefectures)
    for (const pair of await pairsAmong(await comparedEntries(client, prefecture), ids))
      found.set([pair.one, pair.other].sort().join(' '), pair);
  await forget(client, ids, found);
  await keep(client, [...found.values()]);
  await remember(client, now);
  return { entries: ids.size, pairs: found.size };
}

/** Pairs of which at least one was changed; other jobs of this process go on between the steps. */
async function pairsAmong(
  entries: readonly PlacedEntry[],
  changed: ReadonlySet<string>,
): Promise<DuplicatePair[]> {
  const finding = findingDuplicates(entries, distanceMeters, (id) => changed.has(id));
  for (;;) {
    const { done, value } = finding.next();
    if (done) return value;
    await setImmediate();
  }
}

/** What was changed shortly before this look is not looked at again until it changes. */
async function remember(client: PoolClient, now: Date): Promise<void> {
  await client.query('update upkeep.duplicate_look set looked_at = $1', [now]);
  await client.query(`delete from upkeep.duplicate_seen where modified_at < $1::timestamptz - ${overlap}`, [
    now,
  ]);
  await client.query(
    `insert into upkeep.duplicate_seen (resource_id, modified_at)
     select id, modified_at from resource where modified_at >= $1::timestamptz - ${overlap}
     on conflict (resource_id) do update set modified_at = excluded.modified_at`,
    [now],
  );
}

/** Takes away what is proposed of the changed entries and was not found again, and what has ended meanwhile. */
async function forget(
  client: PoolClient,
  ids: ReadonlySet<string>,
  found: ReadonlyMap<string, unknown>,
): Promise<void> {
  await client.query(
    `delete from upkeep.duplicate_pair p where p.state = 'PROPOSED' and (
       (p.one_id = any($1::uuid[]) or p.other_id = any($1::uuid[])) and p.one_id || ' ' || p.other_id <> all($2::text[])
       or exists (select 1 from resource r where r.id in (p.one_id, p.other_id) and r.status = 'ENDED'))`,
    [[...ids], [...found.keys()]],
  );
}

async function keep(client: PoolClient, pairs: readonly DuplicatePair[]): Promise<void> {
  const rows = pairs.map(({ one, other, score, reasons }) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    return { one_id: first, other_id: second, score, reasons };
  });
  await client.query(
    `insert into upkeep.duplicate_pair (one_id, other_id, one_keeper, other_keeper, score, reasons)
     select f.one_id, f.other_id, upkeep.keeper_of(f.one_id), upkeep.keeper_of(f.other_id), f.score, f.reasons
     from jsonb_to_recordset($1::jsonb) as f (one_id uuid, other_id uuid, score real, reasons text[])
     on conflict (one_id, other_id) do update set score = excluded.score, reasons = excluded.reasons,
       one_keeper = excluded.one_keeper, other_keeper = excluded.other_keeper`,
    [JSON.stringify(rows)],
  );
}
