import { municipalityKey } from '@tsunagi/domain';
import type { Bounds } from '@tsunagi/geo';
import type { Standpoint } from '../person/index.ts';
import {
  badgeExpression,
  failsExpression,
  filterConditions,
  reachableCondition,
  ringPlaces,
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
  const scale = `${sql.param(2 ** grid.zoom)}::float8`;
  const conditions = viewConditions(question, from, grid.bounds, sql);
  if (!question.includeNotEligible) conditions.push(reachableCondition(from, sql));
  // A cell of one place is found again by its ordinal, one look each: carrying ids through the count would cost as much
  // as the count, and for a join the planner, who expects more cells than there are, would read all of Japan.
  return {
    text: sql.whole(`
      select m.*, case when m.count = 1 then (
          select c.card from offering_search o join offering_card c using (offering_id)
          where o.ordinal = m.sole and o.precision <> 'MUNICIPALITY') end as card
      from (
        select floor(s.world_x * ${scale})::int as x, floor(s.world_y * ${scale})::int as y, count(*)::int as count,
          avg(s.lat) as lat, avg(s.lng) as lng, min(s.lng) as west, min(s.lat) as south, max(s.lng) as east,
          max(s.lat) as north, min(s.ordinal) as sole
        from offering_search s where ${conditions.join(' and ')}
        group by 1, 2) m`),
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
  const conditions = viewConditions(question, from, bounds, sql);
  const leavesOut = !question.includeNotEligible;
  const badge = badgeExpression(from, sql, !leavesOut);
  return `select * from (select s.offering_id, s.lat, s.lng, s.precision, ${badge} as badge
    from offering_search s where ${conditions.join(' and ')} offset 0) judged ${leavesOut ? 'where badge <> 2' : ''}`;
}

function viewConditions(question: SearchQuestion, from: Standpoint, bounds: Bounds, sql: SqlText): string[] {
  const conditions = [...filterConditions(question, from, sql), ...withinConditions(bounds, sql)];
  if (question.scope === 'NEAR') conditions.push(nearCondition(from, sql));
  if (!question.includeNotEligible) conditions.push(`not ${failsExpression(from, sql)}`);
  return conditions;
}

/** The towns of the near rings: the list of a near search shows no others. */
function nearCondition(from: Standpoint, sql: SqlText): string {
  const { OWN, ADJACENT, AREA } = ringPlaces(from);
  return `s.place_code = any(${sql.param([...OWN, ...ADJACENT, ...AREA].map(municipalityKey))}::int[])`;
}
