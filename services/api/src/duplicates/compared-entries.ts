import type { ComparedEntry } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** Entries that may have a double, and where they are. Needs the owner's rights: no context narrows it. */
export interface PlacedEntry extends ComparedEntry {
  /** 2 digits; null where the entry belongs to no prefecture. */
  readonly prefectureCode: string | null;
}

/**
 * What was changed since an instant and not looked at since, or all there is, and in which prefectures; null is nowhere.
 */
export async function changedPlaces(
  sql: SqlExecutor,
  since: Date | null,
): Promise<{ ids: Set<string>; prefectures: (string | null)[] }> {
  const found = await sql.query<{ id: string; prefecture: string | null }>(
    `select r.id, ${prefectureOf} as prefecture ${tables}
     where ${isListed} and ($1::timestamptz is null or (r.modified_at >= $1 and not exists
       (select from upkeep.duplicate_seen s where s.resource_id = r.id and s.modified_at = r.modified_at)))`,
    [since],
  );
  return {
    ids: new Set(found.rows.map((row) => row.id)),
    prefectures: [...new Set(found.rows.map((row) => row.prefecture))],
  };
}

/**
 * Entries of a prefecture, those that belong to none, and those elsewhere that answer the same telephone: only they can
 * be the same place. Points are the public ones: that a hidden place is near must not be told across a border.
 */
export async function comparedEntries(sql: SqlExecutor, prefecture: string | null): Promise<PlacedEntry[]> {
  const found = await sql.query<PlacedEntry & { lat: number | null; lng: number | null }>(selectCompared, [
    prefecture,
  ]);
  return found.rows.map(({ lat, lng, ...entry }) => ({
    ...entry,
    point: lat === null || lng === null ? null : { lat, lng },
  }));
}

const prefectureOf = `coalesce(left(v.municipality_code, 2), left(g.municipality_code, 2), g.prefecture_code)`;
const tables = `
  from resource r join organization g on g.id = r.organization_id
  left join offering o on o.resource_id = r.id and o.position = 0
  left join venue v on v.id = o.venue_id`;
const isListed = `r.status <> 'ENDED' and r.merged_into is null`;
const digits = (number: string) => `regexp_replace(${number}, '\\D', '', 'g')`;

const selectCompared = `
  with inside as materialized (
    select r.id ${tables} where ${isListed} and (${prefectureOf} is null or ${prefectureOf} = $1)),
  calling as (
    select p.resource_id as id from phone p where ${digits('p.number')} in
      (select ${digits('q.number')} from phone q where q.resource_id in (select id from inside)))
  select r.id, r.name, r.kana, r.kind, g.name as "organizationName", g.corporate_number as "corporateNumber",
    coalesce((select array_agg(p.number) from phone p where p.resource_id = r.id), '{}') as phones,
    coalesce(v.municipality_code, g.municipality_code) as "municipalityCode", ${prefectureOf} as "prefectureCode",
    v.public_lat as lat, v.public_lng as lng ${tables}
  where ${isListed} and r.id in (select id from inside union select id from calling)`;
