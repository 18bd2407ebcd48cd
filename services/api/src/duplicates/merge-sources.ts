import type { CalendarDay, EntrySources, FieldSource, MergeField } from '@tsunagi/domain';
import { addFieldSources, readFieldSources } from '../entry/index.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import type { MergeRow } from './merge.repository.ts';

/** Where an entry comes from, with what is written of it as it stands. */
export interface ReadSources extends EntrySources {
  readonly rows: readonly FieldSource[];
}

/**
 * Where an entry comes from. As a whole it is the word of who confirmed it last; where nobody has, of the office that
 * brought it in; where that is not known either, of the organization it names.
 */
export async function readSources(client: SqlExecutor, resourceId: string): Promise<ReadSources> {
  const rows = await readFieldSources(client, resourceId);
  const found = await client.query<{ source: string; recordedOn: CalendarDay | null }>(selectWhole, [
    resourceId,
  ]);
  return { rows, whole: found.rows[0]!, fields: rows.filter(({ field }) => field !== '*') };
}

const selectWhole = `
  select source, day::text as "recordedOn" from (
    select 1 as rank, by_name as source, confirmed_on as day from verification where resource_id = $1
    union all
    select 1, source, recorded_on from provenance where resource_id = $1 and field = '*'
    union all
    (select 2, by_organization, (at at time zone 'Asia/Tokyo')::date from upkeep.version
      where resource_id = $1 and by_organization is not null and act in ('CREATED', 'IMPORTED')
      order by number limit 1)
    union all
    select 3, g.name, null from resource r join organization g on g.id = r.organization_id where r.id = $1) said
  order by rank, day desc nulls last limit 1`;

/** Says of the fields that came over where they came from, in place of what was said of them before. */
export async function putSources(
  client: SqlExecutor,
  keptId: string,
  taken: readonly FieldSource[],
): Promise<void> {
  await client.query('delete from provenance where resource_id = $1 and field = any($2)', [
    keptId,
    taken.map(({ field }) => field),
  ]);
  await addFieldSources(client, keptId, taken);
}

/** The kept entry says of its sources what it said before the merge, but for the fields that stay as edited since. */
export async function putSourcesBack(
  client: SqlExecutor,
  { kept_id, kept_sources, taken_sources }: MergeRow,
  laterEdits: readonly MergeField[],
): Promise<void> {
  const edited = new Set<string>(laterEdits);
  const before = kept_sources.filter(({ field }) => !edited.has(field));
  const concerned = [...before, ...taken_sources].map(({ field }) => field);
  await client.query('delete from provenance where resource_id = $1 and field = any($2)', [
    kept_id,
    concerned,
  ]);
  await addFieldSources(client, kept_id, before);
}
