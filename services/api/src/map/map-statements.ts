import type { Bounds } from '@tsunagi/geo';
import type { Standpoint } from '../person/index.ts';
import {
  badgeExpression,
  failsExpression,
  filterConditions,
  type SearchQuestion,
  SqlText,
  type Statement,
  withinConditions,
} from '../search/index.ts';
import type { CellGrid } from './cell-grid.ts';

/**
 * Places in view, counted by cells of the grid, from the very conditions the list asks with. A cell that holds one place
 * names it.
 */
export function cellStatement(question: SearchQuestion, from: Standpoint, grid: CellGrid): Statement {
  const sql = new SqlText();
  const judged = judgedSource(question, from, grid.bounds, sql);
  const scale = `${sql.param(2 ** grid.zoom)}::float8`;
  return {
    text: sql.whole(`
      select count(*)::int as count, avg(lat) as lat, avg(lng) as lng, min(lng) as west, min(lat) as south,
        max(lng) as east, max(lat) as north,
        (array_agg(offering_id) filter (where precision <> 'MUNICIPALITY'))[1] as sole_id, min(badge)::int as badge
      from (${judged}) e
      group by floor((lng + 180) / 360 * ${scale})::int,
        floor((1 - ln(tan(radians(lat)) + 1 / cos(radians(lat))) / pi()) / 2 * ${scale})::int`),
    values: sql.values,
    recurs: false,
  };
}

/** Places in view one by one, up to a limit. */
export function pinStatement(
  question: SearchQuestion,
  from: Standpoint,
  bounds: Bounds,
  limit: number,
): Statement {
  const sql = new SqlText();
  const judged = judgedSource(question, from, bounds, sql);
  return {
    text: sql.whole(`select e.*, c.card from (select * from (${judged}) e limit ${sql.param(limit)}) e
      join offering_card c using (offering_id)`),
    values: sql.values,
    recurs: false,
  };
}

function judgedSource(question: SearchQuestion, from: Standpoint, bounds: Bounds, sql: SqlText): string {
  const conditions = [...filterConditions(question, from, sql), ...withinConditions(bounds, sql)];
  const leavesOut = !question.includeNotEligible;
  if (leavesOut) conditions.push(`not ${failsExpression(from, sql)}`);
  const badge = badgeExpression(from, sql, !leavesOut);
  return `select * from (select s.offering_id, s.lat, s.lng, s.precision, ${badge} as badge
    from offering_search s where ${conditions.join(' and ')} offset 0) judged ${leavesOut ? 'where badge <> 2' : ''}`;
}
