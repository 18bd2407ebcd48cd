import type { PoolClient } from 'pg';
import { acceptingAudiences } from './masks.ts';

/** The finest precomputed grid: cells of a quarter tile at zoom 12, about 1.9 km wide in the middle of Japan. */
export const finestCellZoom = 14;
const coarsestCellZoom = 3;

/**
 * Counts the unfiltered map into cells of every zoom, in the client's transaction; says how many cells there are.
 * It is the map of somebody who said nothing: what is for supporters alone is not on it, as it is not in their list.
 */
export async function refreshMapCells(client: PoolClient): Promise<number> {
  await client.query('truncate map_cell');
  await client.query(insertFinest, [finestCellZoom, acceptingAudiences(null)]);
  for (let zoom = finestCellZoom - 1; zoom >= coarsestCellZoom; zoom -= 1)
    await client.query(insertFromFiner, [zoom]);
  await client.query('analyze map_cell');
  const counted = await client.query<{ count: string }>('select count(*) from map_cell');
  return Number(counted.rows[0]!.count);
}

const columns = 'zoom, x, y, count, lat, lng, west, south, east, north, sole_offering_id';

/** Cells are tiles of the web's map: the only place where Mercator is allowed, for a grid measures nothing. */
const insertFinest = `
  insert into map_cell (${columns})
  select $1::int, x, y, count(*), avg(lat), avg(lng), min(lng), min(lat), max(lng), max(lat),
    case when count(*) = 1 then (array_agg(offering_id))[1] end
  from (
    select offering_id, lat, lng, floor(world_x * 2 ^ $1)::int as x, floor(world_y * 2 ^ $1)::int as y
    from offering_search
    where lat is not null and precision <> 'NONE' and (audience_mask = 0 or audience_mask & $2 <> 0)
  ) placed
  group by x, y`;

const insertFromFiner = `
  insert into map_cell (${columns})
  select $1::int, x / 2, y / 2, sum(count), sum(lat * count) / sum(count), sum(lng * count) / sum(count),
    min(west), min(south), max(east), max(north), case when sum(count) = 1 then (array_agg(sole_offering_id))[1] end
  from map_cell where zoom = $1 + 1
  group by x / 2, y / 2`;
