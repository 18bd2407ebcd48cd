import type { PoolClient } from 'pg';
import { refreshMapCells, refreshOfferingSearch } from '../readmodel/index.ts';

/** So many are compiled at a time: how far it is can be said between. */
const resourcesAtATime = 2_000;

/**
 * Compiles what readers read, row by row beside what they read: to compile all anew would be no quicker, and would keep
 * readers out until the end. What else is noted of each part, the database notes while this process compiles it.
 */
export async function openEntries(
  client: PoolClient,
  ids: readonly string[],
  noteOf: (some: readonly string[], done: number) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < ids.length; at += resourcesAtATime) {
    const some = ids.slice(at, at + resourcesAtATime);
    await refreshOfferingSearch(client, some, { meanwhile: () => noteOf(some, at) });
  }
  await client.query('update directory_meta set revision = revision + 1');
  await refreshMapCells(client);
}
