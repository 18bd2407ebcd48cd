import { type Ring, rings } from '@tsunagi/domain';
import type { Standpoint } from '../person/index.ts';
import {
  badgeExpression,
  conditionsBesidesWords,
  failsExpression,
  filterConditions,
  freshnessExpression,
  metersFrom,
} from './conditions.ts';
import type { SearchQuestion } from './question.ts';
import { type RingPlaces, ringCondition } from './ring-conditions.ts';
import { SqlText } from './sql-text.ts';
import { liftExpression, tierConditions } from './word-conditions.ts';

/** A statement and its values. */
export interface Statement {
  text: string;
  values: unknown[];
  /** Whether its best plan is the same whatever the values: not so for words, some are rare and some are everywhere. */
  recurs: boolean;
}

/** The place of a row in the order of results: what a cursor says. */
export interface OrderKey {
  rank: number;
  badge: number;
  fresh: number;
  meters: number;
  id: string;
}

/** Which page of which rings. */
export interface PageRequest {
  rings: readonly Ring[];
  after: OrderKey | null;
  limit: number;
}

/** Rows of a page. */
const pageColumns = 'p.rank, p.badge, p.fresh, p.meters, p.offering_id as id, c.card';
const pageOrder = 'rank, badge, fresh, meters, offering_id';

/**
 * A page in product order (decisions 8). One branch for each ring, each sorted, read one after the other until there
 * are enough rows: what lies in farther rings is not looked at.
 */
export function pageStatement(
  question: SearchQuestion,
  from: Standpoint,
  places: RingPlaces,
  page: PageRequest,
): Statement {
  const sql = new SqlText();
  const limit = sql.param(page.limit);
  const source = sourceOf(question, from, sql, 'list');
  const branches = page.rings.flatMap((ring) => {
    const rank = rings.indexOf(ring);
    if (page.after && rank < page.after.rank) return [];
    const condition = ringCondition(ring, places, sql);
    if (condition === null) return [];
    const after = page.after?.rank === rank ? afterCondition(page.after, sql) : 'true';
    return [
      `(select ${rank} as rank, e.* from (${source(condition)}) e where ${after}
        order by e.badge, e.fresh, e.meters, e.offering_id limit ${limit})`,
    ];
  });
  return withCards(question, branches, limit, sql);
}

/** Without a home there are no rings: how well the words are met, then freshness, then id. */
export function homelessPageStatement(
  question: SearchQuestion,
  from: Standpoint,
  page: Pick<PageRequest, 'after' | 'limit'>,
): Statement {
  const sql = new SqlText();
  const limit = sql.param(page.limit);
  // Words are conditions of each tier.
  const filters = conditionsBesidesWords(question, from, sql);
  if (!question.includeNotEligible) filters.push(`not ${failsExpression(from, sql)}`);
  const parts = {
    sql,
    limit,
    where: ['true', ...filters].join(' and '),
    fresh: freshnessExpression(from, sql),
  };
  const branches =
    question.words.length === 0
      ? branchesOfAges(parts, page.after)
      : branchesOfTiers(question, parts, page.after);
  return withCards(question, branches, limit, sql);
}

interface HomelessParts {
  sql: SqlText;
  limit: string;
  where: string;
  fresh: string;
}

/** Nothing was said: the fresh before the old, each read along the key until the page is full. */
function branchesOfAges({ sql, limit, where, fresh }: HomelessParts, after: OrderKey | null): string[] {
  return [0, 1, 2, 3].flatMap((age) => {
    if (after && age < after.fresh) return [];
    const beyond = after?.fresh === age ? `s.offering_id > ${sql.param(after.id)}::uuid` : 'true';
    return [
      `(select 0 as rank, 0 as badge, ${age} as fresh, 0 as meters, s.offering_id from offering_search s
        where ${where} and ${fresh} = ${age} and ${beyond} order by s.offering_id limit ${limit})`,
    ];
  });
}

/** Words were said: a branch for each strength with which they may be met. */
function branchesOfTiers(
  question: SearchQuestion,
  { sql, limit, where, fresh }: HomelessParts,
  after: OrderKey | null,
): string[] {
  const lift = liftExpression(question, sql);
  const tiers = tierConditions(question, sql).map(
    (condition, tier) =>
      `select ${2 * tier} + ${lift} as rank, 0 as badge, ${fresh} as fresh, 0 as meters, s.offering_id
       from offering_search s join offering_words w using (offering_id)
       where ${where} and ${condition} offset 0`,
  );
  const beyond = after
    ? `(e.rank, e.fresh, e.offering_id) > (${sql.param(after.rank)}::int, ${sql.param(after.fresh)}::int,
        ${sql.param(after.id)}::uuid)`
    : 'true';
  return tiers
    .slice(after ? Math.floor(after.rank / 2) : 0)
    .map(
      (tier) =>
        `(select e.* from (${tier}) e where ${beyond} order by e.rank, e.fresh, e.offering_id limit ${limit})`,
    );
}

/** The nearest few that do not fit. */
export function notEligibleStatement(
  question: SearchQuestion,
  from: Standpoint,
  places: RingPlaces,
  page: Omit<PageRequest, 'after'>,
): Statement {
  const sql = new SqlText();
  const limit = sql.param(page.limit);
  const source = sourceOf(question, from, sql, 'notEligible');
  const branches = page.rings.flatMap((ring) => {
    const condition = ringCondition(ring, places, sql);
    if (condition === null) return [];
    return [
      `(select ${rings.indexOf(ring)} as rank, e.* from (${source(condition)}) e
        order by e.meters, e.offering_id limit ${limit})`,
    ];
  });
  return withCards(question, branches, limit, sql);
}

/** How many there are in each ring to use or to ask about; counting stops at the limit. */
export function ringCountStatement(
  question: SearchQuestion,
  from: Standpoint,
  places: RingPlaces,
  counted: { rings: readonly Ring[]; stopAt: number },
): Statement {
  const sql = new SqlText();
  const limit = sql.param(counted.stopAt);
  const source = sourceOf({ ...question, includeNotEligible: false }, from, sql, 'list');
  const branches = counted.rings.flatMap((ring) => {
    const condition = ringCondition(ring, places, sql);
    if (condition === null) return [];
    // In the order of the index: else the planner hopes to meet enough of a ring soon on its way through all of Japan.
    const order = ring === 'ONLINE' || ring === 'ELSEWHERE' ? '' : 'order by s.place_code';
    return [
      `select ${rings.indexOf(ring)} as rank, count(*)::int as count
       from (select 1 from (${source(condition, order)}) e limit ${limit}) counted`,
    ];
  });
  return {
    text: sql.whole(branches.join(' union all ')),
    values: sql.values,
    recurs: question.words.length === 0,
  };
}

type Purpose = 'list' | 'notEligible';

/**
 * Offerings of one ring with their place in the order. `offset 0` keeps the planner from writing the badge out twice:
 * it is the dear part.
 */
function sourceOf(question: SearchQuestion, from: Standpoint, sql: SqlText, purpose: Purpose) {
  const filters = filterConditions(question, from, sql);
  const leavesOut = purpose === 'list' && !question.includeNotEligible;
  if (leavesOut) filters.push(`not ${failsExpression(from, sql)}`);
  const badge = badgeExpression(from, sql, !leavesOut);
  const fresh = freshnessExpression(from, sql);
  const meters = `coalesce(${metersFrom(from, sql)}, 0)`;
  const wanted = purpose === 'notEligible' ? 'badge = 2' : leavesOut ? 'badge <> 2' : 'true';
  return (ring: string, order = '') =>
    `select * from (select ${badge} as badge, ${fresh} as fresh, ${meters} as meters, s.offering_id
     from offering_search s where ${[ring, ...filters].join(' and ')} ${order} offset 0) judged where ${wanted}`;
}

const afterCondition = (after: OrderKey, sql: SqlText) =>
  `(e.badge, e.fresh, e.meters, e.offering_id) > (${sql.param(after.badge)}::int, ${sql.param(after.fresh)}::int,
    ${sql.param(after.meters)}::int, ${sql.param(after.id)}::uuid)`;

function withCards(
  question: SearchQuestion,
  branches: readonly string[],
  limit: string,
  sql: SqlText,
): Statement {
  const recurs = question.words.length === 0;
  if (branches.length === 0) return { text: '', values: [], recurs };
  return {
    text: sql.whole(
      `select ${pageColumns} from (select * from (${branches.join(' union all ')}) read limit ${limit}) p
       join offering_card c using (offering_id) order by ${pageOrder}`,
    ),
    values: sql.values,
    recurs,
  };
}
