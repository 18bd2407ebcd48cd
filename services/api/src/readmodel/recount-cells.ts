import type { SqlExecutor } from '../persistence/sql.ts';
import { acceptingAudiences } from './masks.ts';
import { finestCellZoom } from './refresh-map-cells.ts';

/** A cell of the finest grid. */
interface Cell {
  x: number;
  y: number;
}

const coarsestCellZoom = 3;

/**
 * Makes a change of what lists and maps read of some resources, and counts anew the cells of the map they lay in and
 * lie in: in the same transaction, so that no map names for a moment longer what the list no longer names.
 */
export async function recountingCells<T>(
  sql: SqlExecutor,
  resourceIds: readonly string[],
  change: () => Promise<T>,
): Promise<T> {
  const before = await cellsOf(sql, resourceIds);
  const done = await change();
  const after = await cellsOf(sql, resourceIds);
  await recount(sql, [...before, ...after]);
  return done;
}

const cellsOf = async (sql: SqlExecutor, resourceIds: readonly string[]): Promise<Cell[]> =>
  (
    await sql.query<Cell>(
      `select distinct floor(world_x * 2 ^ $2)::int as x, floor(world_y * 2 ^ $2)::int as y
       from offering_search where resource_id = any($1::uuid[]) and lat is not null`,
      [resourceIds, finestCellZoom],
    )
  ).rows;

async function recount(sql: SqlExecutor, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return;
  let level = cells;
  for (let zoom = finestCellZoom; zoom >= coarsestCellZoom; zoom -= 1) {
    const [xs, ys] = [level.map(({ x }) => x), level.map(({ y }) => y)];
    await sql.query(deleteCells, [zoom, xs, ys]);
    await (zoom === finestCellZoom
      ? sql.query(insertFinest, [zoom, xs, ys, acceptingAudiences(null)])
      : sql.query(insertFromFiner, [zoom, xs, ys]));
    level = level.map(({ x, y }) => ({ x: Math.floor(x / 2), y: Math.floor(y / 2) }));
  }
}

const columns = 'zoom, x, y, count, lat, lng, west, south, east, north, sole_offering_id';
const wanted = '(select distinct x, y from unnest($2::int[], $3::int[]) as wanted (x, y))';

const deleteCells = `delete from map_cell where zoom = $1::int and (x, y) in ${wanted}`;

const insertFinest = `
  insert into map_cell (${columns})
  select $1::int, x, y, count(*), avg(lat), avg(lng), min(lng), min(lat), max(lng), max(lat),
    case when count(*) = 1 then (array_agg(offering_id))[1] end
  from (
    select offering_id, lat, lng, floor(world_x * 2 ^ $1::int)::int as x, floor(world_y * 2 ^ $1::int)::int as y
    from offering_search
    where lat is not null and precision <> 'NONE' and (audience_mask = 0 or audience_mask & $4::int <> 0)
  ) placed
  where (x, y) in ${wanted}
  group by x, y`;

const insertFromFiner = `
  insert into map_cell (${columns})
  select $1::int, w.x, w.y, sum(m.count), sum(m.lat * m.count) / sum(m.count), sum(m.lng * m.count) / sum(m.count),
    min(m.west), min(m.south), max(m.east), max(m.north),
    case when sum(m.count) = 1 then (array_agg(m.sole_offering_id))[1] end
  from ${wanted} w join map_cell m on m.zoom = $1::int + 1
    and m.x in (2 * w.x, 2 * w.x + 1) and m.y in (2 * w.y, 2 * w.y + 1)
  group by w.x, w.y`;
