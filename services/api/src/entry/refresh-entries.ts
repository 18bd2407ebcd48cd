import type { PoolClient } from 'pg';
import { enqueueMapRefresh } from '../jobs/enqueue.ts';
import { refreshOfferingSearch } from '../readmodel/index.ts';

/**
 * Lets lists, words and running servers know of entries that were written, in the client's transaction. The map's counts
 * follow by a job: they are counted for all places at once.
 */
export async function refreshEntries(client: PoolClient, resourceIds: readonly string[]): Promise<void> {
  await refreshOfferingSearch(client, resourceIds);
  const changed = await client.query<{ now: Date }>(
    'update directory_meta set revision = revision + 1 returning now() as now',
  );
  await enqueueMapRefresh(client, changed.rows[0]!.now);
}
