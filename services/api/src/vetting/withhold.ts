import type { PoolClient } from 'pg';
import { recountingCells, refreshOfferingSearch } from '../readmodel/index.ts';

const readTables = ['offering_search', 'offering_card', 'offering_words'] as const;

/** Takes entries out of everything that lists and maps read; part of the transaction that suspends them. */
export async function withhold(client: PoolClient, resourceIds: readonly string[]): Promise<void> {
  await recountingCells(client, resourceIds, async () => {
    for (const table of readTables)
      await client.query(
        `delete from ${table} where offering_id in (select id from offering where resource_id = any($1::uuid[]))`,
        [resourceIds],
      );
  });
  await announce(client);
}

/** Brings entries back exactly as they are now; what another suspension still withholds stays out by itself. */
export async function bringBack(client: PoolClient, resourceIds: readonly string[]): Promise<void> {
  await recountingCells(client, resourceIds, () => refreshOfferingSearch(client, resourceIds));
  await announce(client);
}

/** Whatever keeps a copy of the directory in memory reads it anew. */
const announce = (client: PoolClient) => client.query('update directory_meta set revision = revision + 1');
