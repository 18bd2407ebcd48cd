import { changedFields, diffEntries, type EntryDocument, type FieldSource } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';

/** What is known of where the fields of an entry come from; `*` stands for the whole. */
export async function readFieldSources(client: SqlExecutor, resourceId: string): Promise<FieldSource[]> {
  const found = await client.query<FieldSource>(
    `select field, source, recorded_on::text as "recordedOn" from provenance where resource_id = $1
     order by field, recorded_on, source`,
    [resourceId],
  );
  return found.rows;
}

/** Notes where fields come from, beside what is known already. */
export async function addFieldSources(
  client: SqlExecutor,
  resourceId: string,
  sources: readonly FieldSource[],
): Promise<void> {
  await client.query(
    `insert into provenance (resource_id, field, source, recorded_on)
     select $1, field, source, "recordedOn"
     from jsonb_to_recordset($2::jsonb) as s (field text, source text, "recordedOn" date)
     on conflict on constraint provenance_of_field do update set recorded_on = excluded.recorded_on`,
    [resourceId, JSON.stringify(sources)],
  );
}

/** A field that is written anew no longer comes from where it came: who wrote it stands in its version. */
export async function forgetSourcesOfChanged(
  client: SqlExecutor,
  resourceId: string,
  before: EntryDocument,
  after: EntryDocument,
): Promise<void> {
  await client.query('delete from provenance where resource_id = $1 and field = any($2)', [
    resourceId,
    changedFields(diffEntries(before, after)),
  ]);
}
