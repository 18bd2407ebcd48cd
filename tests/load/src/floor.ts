import { withClient } from '@tsunagi/testkit';
import type { Question } from './questions.ts';

const parameters = {
  own: 'int',
  adjacent: 'int[]',
  area: 'int[]',
  prefecture: 'int[]',
  nextPrefecture: 'int[]',
  keys: 'int[]',
  age: 'int',
  kinds: 'text[]',
  lat: 'float8',
  lng: 'float8',
} as const;
type Named = Record<keyof typeof parameters, string>;
const names = Object.keys(parameters) as (keyof typeof parameters)[];
const named = (write: (name: keyof typeof parameters, at: number) => string) =>
  Object.fromEntries(names.map((name, at) => [name, write(name, at)])) as Named;

const branch = (rank: number, condition: string, q: Named) => `
  (select ${rank} as ring, e.* from (
    select s.offering_id, s.resource_id, s.kind,
      case when s.yes_keys && ${q.keys} and s.is_running and s.audience_mask <> 0
        and (not s.age_limited
          or (not s.age_of_visitor and s.age_meets_from <= ${q.age} and s.age_meets_to >= ${q.age}))
        and (s.required_mask | s.excluded_mask) = 0 then 0 else 1 end as badge,
      case when s.confirmed_on is null then 3 when s.confirmed_on >= current_date - 183 then 0
        when s.confirmed_on >= current_date - 365 then 1 else 2 end as fresh,
      coalesce(round(12742017.6 * asin(least(1, (s.pos <-> unit_sphere(${q.lat}, ${q.lng})) / 2)))::int, 0) as meters
    from offering_search s
    where ${condition} and s.kind = any(${q.kinds}) and (s.audience_mask = 0 or s.audience_mask & 11 <> 0)
      and (s.age_of_visitor or (s.age_asks_from <= ${q.age} and s.age_asks_to >= ${q.age}))
      and (not s.no_otherwise or s.yes_keys && ${q.keys} or s.first_keys && ${q.keys} or s.ask_keys && ${q.keys})
    offset 0) e
  order by badge, fresh, meters, offering_id limit 20)`;

const statement = (q: Named) => `
  select p.offering_id, p.resource_id, p.kind, p.ring, p.badge, p.fresh, p.meters, c.card->>'name' as name
  from (${[
    branch(0, `s.place_code = ${q.own}`, q),
    branch(1, `s.place_code = any(${q.adjacent})`, q),
    branch(2, `s.place_code = any(${q.area})`, q),
    branch(3, `s.place_code = any(${q.prefecture})`, q),
    branch(4, `s.place_code = any(${q.nextPrefecture})`, q),
    branch(5, 's.remote', q),
  ].join('\n  union all')} limit 20) p
  join offering_card c using (offering_id) order by ring, badge, fresh, meters, offering_id`;

/** The floor: the product's question written by hand in SQL, and nothing around it. */
export const floorStatement = statement(named((name, at) => `$${at + 1}::${parameters[name]}`));

/** A question as the parameters of the floor. */
export const floorValues = (question: Question): unknown[] => {
  const { adjacent, area, prefecture, nextPrefecture } = question.rings;
  const { code, keys, ageYears, kinds, lat, lng } = question;
  return [Number(code), adjacent, area, prefecture, nextPrefecture, keys, ageYears, kinds, lat, lng];
};

/** Adds the same statement as a function, so that a peer that serves a schema can be asked the very same. */
export async function prepareFloor(databaseUrl: string): Promise<void> {
  const types = names.map((name) => `"q_${name}" ${parameters[name]}`).join(', ');
  await withClient(databaseUrl, async (client) => {
    await client.query(`
      create schema bench;
      grant usage on schema bench to public;
      create type bench.found as (offering_id uuid, resource_id uuid, kind text, ring int, badge int, fresh int,
        meters int, name text);
      create function bench.usable(${types}) returns setof bench.found language sql stable
        as $f$ ${statement(named((name) => `"q_${name}"`))} $f$;`);
  });
}
