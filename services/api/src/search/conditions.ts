import { addDays, agingDays, freshDays, municipalityKey } from '@tsunagi/domain';
import type { Bounds } from '@tsunagi/geo';
import type { Standpoint } from '../person/index.ts';
import {
  acceptingAudiences,
  accessBits,
  circumstanceBits,
  functionBits,
  maskOf,
  stageBits,
} from '../readmodel/index.ts';
import type { SearchQuestion } from './question.ts';
import type { SqlText } from './sql-text.ts';
import { wordConditions } from './word-conditions.ts';

/**
 * The one place where a question becomes SQL over offering_search (alias s): list, counts and map ask with the same
 * conditions. It may let too much through, never too little; the domain decides again about what is shown.
 */

/** Conditions of words and filters: all that is asked for and says nothing about eligibility. */
export function filterConditions(question: SearchQuestion, from: Standpoint, sql: SqlText): string[] {
  return [...conditionsBesidesWords(question, from, sql), ...wordConditions(question, sql)];
}

export function conditionsBesidesWords(question: SearchQuestion, from: Standpoint, sql: SqlText): string[] {
  return [
    ...codeConditions(question, sql),
    ...avoidConditions(question, sql),
    ...awayConditions(question, from, sql),
    ...withinConditions(question.within, sql),
  ];
}

function codeConditions(question: SearchQuestion, sql: SqlText): string[] {
  const found: string[] = [];
  const add = (isAsked: boolean, condition: () => string) => isAsked && found.push(condition());
  const { kinds, atmospheres, notAtmospheres, accessModes, frequencies, functions, stage } = question;
  add(kinds !== null, () => `s.kind = any(${sql.param(kinds)}::text[])`);
  add(atmospheres !== null, () => `s.atmosphere = any(${sql.param(atmospheres)}::text[])`);
  add(notAtmospheres !== null, () => `s.atmosphere <> all(${sql.param(notAtmospheres)}::text[])`);
  add(frequencies !== null, () => `s.frequency = any(${sql.param(frequencies)}::text[])`);
  add(accessModes !== null, () => overlaps('access_mask', maskOf(accessBits, accessModes!), sql));
  add(functions !== null, () => overlaps('function_mask', maskOf(functionBits, functions!), sql));
  add(stage !== null, () => overlaps('stage_mask', stageBits[stage!], sql));
  // A place online needs no car; what nobody has said stays in.
  add(question.withoutCar, () => `(s.transit <> 'NO' or s.remote)`);
  add(question.peerRun !== null, () => `coalesce(s.peer_run, false) = ${sql.param(question.peerRun)}`);
  add(question.free !== null, () => `s.free = ${sql.param(question.free)}`);
  add(question.visitsHome !== null, () => `${visitsHome} = ${sql.param(question.visitsHome)}`);
  add(question.gathers, () => 's.gathers');
  add(question.scope === 'HOME', () => `(s.remote or ${visitsHome})`);
  return found;
}

const visitsHome = `(coalesce(s.visits_home, false) or s.access_mask & ${accessBits.VISITS_HOME} <> 0)`;

const overlaps = (column: string, mask: number, sql: SqlText) => `s.${column} & ${sql.param(mask)}::int <> 0`;

/** Whom a person wants to avoid is avoided as place and as provider. */
function avoidConditions({ avoidCodes, avoidOrganizations }: SearchQuestion, sql: SqlText): string[] {
  const found: string[] = [];
  if (avoidCodes.length > 0) found.push(outside(sql.param(avoidCodes)));
  if (avoidOrganizations.length > 0)
    found.push(`s.organization_id <> all(${sql.param(avoidOrganizations)}::uuid[])`);
  return found;
}

const outside = (codes: string) =>
  `(s.place_code is null or s.place_code <> all(${codes}::int[]))
   and (s.provider_code is null or s.provider_code <> all(${codes}::int[]))`;

function awayConditions(question: SearchQuestion, from: Standpoint, sql: SqlText): string[] {
  if (question.scope !== 'AWAY' || !from.home) return [];
  const found = [outside(sql.param([municipalityKey(from.home.municipalityCode)]))];
  if (question.atLeastMeters !== null && from.origin)
    found.push(`(s.pos is null or ${metersFrom(from, sql)} >= ${sql.param(question.atLeastMeters)}::int)`);
  return found;
}

/** Square degrees of a view up to which few enough places lie in it for an index to help: a city and its surroundings. */
const widestByIndex = 3;

/**
 * A box of the map: the degrees decide. The cube around a small one lets the index narrow; of a large one the planner would
 * believe the same, and walk through the index to most of Japan.
 */
export function withinConditions(within: Bounds | null, sql: SqlText): string[] {
  if (!within) return [];
  const { west, south, east, north } = within;
  const isSmall = (east - west) * (north - south) <= widestByIndex;
  return [
    ...(isSmall ? [`s.pos <@ ${sql.param(cubeAround(within))}::cube`] : []),
    `s.lat between ${sql.param(south)}::float8 and ${sql.param(north)}::float8`,
    `s.lng between ${sql.param(west)}::float8 and ${sql.param(east)}::float8`,
    `s.precision <> 'NONE'`,
  ];
}

/** The cube on the unit sphere that holds a box of degrees in the northern half, Japan's. */
export function cubeAround(box: { west: number; south: number; east: number; north: number }): string {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const lats = [Math.max(box.south, -90), Math.min(box.north, 90)].map(radians);
  // Cosine is greatest at the equator, and sine and cosine of the longitude turn at quarters of the circle.
  if (box.south < 0 && box.north > 0) lats.push(0);
  const lngs = [box.west, box.east, ...[0, 90, 180, 270].filter((q) => q > box.west && q < box.east)].map(
    radians,
  );
  const xs = lats.flatMap((lat) => lngs.map((lng) => Math.cos(lat) * Math.cos(lng)));
  const ys = lats.flatMap((lat) => lngs.map((lng) => Math.cos(lat) * Math.sin(lng)));
  const zs = lats.map(Math.sin);
  const low = [xs, ys, zs].map((values) => Math.min(...values) - 1e-9);
  const high = [xs, ys, zs].map((values) => Math.max(...values) + 1e-9);
  return `(${low.join(',')}),(${high.join(',')})`;
}

/** Great-circle metres from the standpoint, null where nothing is placed. */
export function metersFrom(from: Standpoint, sql: SqlText): string {
  if (!from.origin) return 'null::int';
  return `round(12742017.6 * asin(least(1, (s.pos <-> ${sql.param(originCube(from))}::cube) / 2)))::int`;
}

function originCube({ origin }: Standpoint): string {
  const [y, x] = [(origin!.lat * Math.PI) / 180, (origin!.lng * Math.PI) / 180];
  return `(${Math.cos(y) * Math.cos(x)},${Math.cos(y) * Math.sin(x)},${Math.sin(y)})`;
}

/** The residency answer by keys: 0 yes, 1 first contact, 2 ask, 3 no. Without a home nobody is told "no". */
export function residencyExpression(from: Standpoint, sql: SqlText): string {
  const keys = `${sql.param(from.keys)}::int[]`;
  const otherwise = from.home ? 'case when s.no_otherwise then 3 else 2 end' : '2';
  return `case when s.yes_keys && ${keys} then 0 when s.first_keys && ${keys} then 1
    when s.ask_keys && ${keys} then 2 else ${otherwise} end`;
}

/** Whether the residency answer is not "no": cheaper than the answer itself, for counting. */
export function reachableCondition(from: Standpoint, sql: SqlText): string {
  if (!from.home) return 'true';
  const keys = `${sql.param(from.keys)}::int[]`;
  const held = ['yes_keys', 'first_keys', 'ask_keys'].map((column) => `s.${column} && ${keys}`);
  return `(not s.no_otherwise or ${held.join(' or ')})`;
}

/** Whether a criterion is known to fail. */
export function failsExpression(from: Standpoint, sql: SqlText): string {
  const { role, ageYears, circumstances = {} } = from.facts;
  const parts: string[] = [];
  if (role !== 'SUPPORTER')
    parts.push(`(s.audience_mask <> 0 and s.audience_mask & ${acceptingAudiences(role)} = 0)`);
  if (ageYears != null) {
    const age = `${sql.param(ageYears)}::int`;
    const visitor = isAnothersAge(from) ? 'not s.age_of_visitor and ' : '';
    parts.push(`(${visitor}(s.age_asks_from > ${age} or s.age_asks_to < ${age}))`);
  }
  const { has, hasNot } = masks(circumstances);
  if (hasNot !== 0) parts.push(`s.required_mask & ${sql.param(hasNot)}::int <> 0`);
  if (has !== 0) parts.push(`s.excluded_mask & ${sql.param(has)}::int <> 0`);
  return parts.length > 0 ? `(${parts.join(' or ')})` : 'false';
}

/** Whether something must be asked before one can promise. */
export function asksExpression(from: Standpoint, sql: SqlText): string {
  const { role, ageYears, circumstances = {} } = from.facts;
  const parts = ['not s.is_running'];
  if (role !== 'SUPPORTER') parts.push('s.audience_mask = 0');
  if (ageYears == null) parts.push('s.age_limited');
  else {
    const age = `${sql.param(ageYears)}::int`;
    const edge = `(s.age_meets_from > ${age} or s.age_meets_to < ${age})`;
    parts.push(isAnothersAge(from) ? `case when s.age_of_visitor then s.age_limited else ${edge} end` : edge);
  }
  const { has, hasNot } = masks(circumstances);
  parts.push(`(s.required_mask | s.excluded_mask) & ~${sql.param(has | hasNot)}::int <> 0`);
  return `(${parts.join(' or ')})`;
}

const isAnothersAge = ({ facts }: Standpoint) => facts.role === 'FAMILY' || facts.role === 'SUPPORTER';

function masks(circumstances: Partial<Record<keyof typeof circumstanceBits, boolean>>) {
  const said = Object.keys(circumstances) as (keyof typeof circumstanceBits)[];
  return {
    has: maskOf(
      circumstanceBits,
      said.filter((one) => circumstances[one] === true),
    ),
    hasNot: maskOf(
      circumstanceBits,
      said.filter((one) => circumstances[one] === false),
    ),
  };
}

/** 0 usable, 1 ask, 2 not eligible: decisions 7 in SQL. What is known to fail may have been left out before. */
export function badgeExpression(from: Standpoint, sql: SqlText, mayFail: boolean): string {
  const residency = `case ${residencyExpression(from, sql)} when 3 then 2 when 0 then
    case when ${asksExpression(from, sql)} then 1 else 0 end else 1 end`;
  return mayFail ? `case when ${failsExpression(from, sql)} then 2 else ${residency} end` : residency;
}

/** 0 fresh, 1 aging, 2 old or overdue by an own schedule, 3 never confirmed. */
export function freshnessExpression(from: Standpoint, sql: SqlText): string {
  const fresh = `${sql.param(addDays(from.day, -freshDays))}::date`;
  const aging = `${sql.param(addDays(from.day, -agingDays))}::date`;
  const day = `${sql.param(from.day)}::date`;
  return `case when s.confirmed_on is null then 3 when s.due_on < ${day} then 2 when s.confirmed_on >= ${fresh} then 0
    when s.confirmed_on >= ${aging} then 1 else 2 end`;
}
