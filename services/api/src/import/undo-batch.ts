import type { PoolClient } from 'pg';
import {
  organizationTarget,
  venueExactTarget,
  venueTarget,
} from '../persistence/loading/organization-rows.ts';
import { resourceColumns } from '../persistence/loading/resource-columns.ts';
import { type RecordKind, recordKinds, snapshotOf } from './snapshots.ts';
import type { UndoSteps } from './undo-steps.ts';

/** Why an import is not undone. */
export const undoRefusals = ['BATCH_UNKNOWN', 'UNDONE_BEFORE', 'CHANGED_SINCE', 'USED_SINCE'] as const;
export type UndoRefusal = (typeof undoRefusals)[number];

/** The first reason why a batch cannot be undone, with the names concerned; null where it can. */
export async function undoRefusal(
  client: PoolClient,
  batchId: string,
  { partsOf }: UndoSteps,
): Promise<{ code: UndoRefusal; names: string[] } | null> {
  const found = await client.query<{ undone_at: Date | null }>(
    'select undone_at from imports.batch where id = $1',
    [batchId],
  );
  const [batch] = found.rows;
  if (!batch) return { code: 'BATCH_UNKNOWN', names: [] };
  if (batch.undone_at) return { code: 'UNDONE_BEFORE', names: [] };
  for (const kind of recordKinds)
    for await (const ids of partsOf(kind)) {
      const changed = await client.query<{ name: string }>(
        `select coalesce(t.name, c.record_id::text) as name
         from imports.change c left join ${kind} t on t.id = c.record_id
         where c.batch_id = $1 and c.record = '${kind}' and c.record_id = any($2::uuid[])
           and (t.id is null or md5((${snapshotOf[kind]})::text) <> c.after_hash) limit 10`,
        [batchId, ids],
      );
      if (changed.rows.length > 0)
        return { code: 'CHANGED_SINCE', names: changed.rows.map((row) => row.name) };
    }
  const used = await client.query<{ name: string }>(selectUsed, [batchId]);
  return used.rows.length > 0 ? { code: 'USED_SINCE', names: used.rows.map((row) => row.name) } : null;
}

/** New organizations and venues of the batch that others have begun to use. */
const selectUsed = `
  with made as (select record, record_id from imports.change where batch_id = $1 and before is null)
  select r.name from resource r join made on record = 'organization' and record_id = r.organization_id
    where r.id not in (select record_id from made where record = 'resource')
  union
  select v.name from offering o join made on record = 'venue' and record_id = o.venue_id join venue v on v.id = o.venue_id
    where o.resource_id not in (select record_id from imports.change where batch_id = $1 and record = 'resource')
  limit 10`;

/** Puts every record of the batch back to what it was, in the client's transaction. Refusals are asked for before. */
export async function undoBatch(client: PoolClient, batchId: string, steps: UndoSteps): Promise<void> {
  await restoreResources(client, batchId);
  await removeMade(client, batchId, 'resource', steps);
  await restoreColumns(client, batchId, 'venue', venueTarget.columns, 'c.before');
  await client.query(
    `update venue_exact t set (lat, lng, address) =
       (select lat, lng, address from jsonb_populate_record(null::venue_exact, c.before -> 'exact'))
     from imports.change c where c.batch_id = $1 and c.record = 'venue' and c.before -> 'exact' <> 'null'
       and t.${venueExactTarget.columns[0]} = c.record_id`,
    [batchId],
  );
  await removeMade(client, batchId, 'venue', steps);
  await restoreColumns(client, batchId, 'organization', organizationTarget.columns, 'c.before');
  await removeMade(client, batchId, 'organization', steps);
}

async function removeMade(
  client: PoolClient,
  batchId: string,
  kind: RecordKind,
  { partsOf }: UndoSteps,
): Promise<void> {
  for await (const ids of partsOf(kind))
    await client.query(
      `delete from ${kind} t using imports.change c where c.batch_id = $1 and c.record = '${kind}'
         and c.before is null and t.id = c.record_id and t.id = any($2::uuid[])`,
      [batchId, ids],
    );
}

async function restoreColumns(
  client: PoolClient,
  batchId: string,
  kind: string,
  all: readonly string[],
  from: string,
): Promise<void> {
  const columns = all.filter((column) => column !== 'id').join(', ');
  await client.query(
    `update ${kind} t set (${columns}) = (select ${columns} from jsonb_populate_record(null::${kind}, ${from}))
     from imports.change c where c.batch_id = $1 and c.record = '${kind}' and c.before is not null and t.id = c.record_id`,
    [batchId],
  );
}

const restored = `imports.change c where c.batch_id = $1 and c.record = 'resource' and c.before is not null`;
const listed = (name: string) => `coalesce(nullif(c.before -> '${name}', 'null'), '[]')`;

async function restoreResources(client: PoolClient, batchId: string): Promise<void> {
  await restoreColumns(client, batchId, 'resource', resourceColumns.target.columns, 'c.before');
  await client.query(`delete from phone t using ${restored} and t.resource_id = c.record_id`, [batchId]);
  await client.query(
    `insert into phone select p.* from ${restored.replace(' where', `, jsonb_populate_recordset(null::phone, ${listed('phone')}) p where`)}`,
    [batchId],
  );
  const offerings = `jsonb_populate_recordset(null::offering, ${listed('offering')}) o`;
  await client.query(
    `delete from offering t using ${restored} and t.resource_id = c.record_id
       and not exists (select 1 from ${offerings} where o.id = t.id)`,
    [batchId],
  );
  await client.query(
    `update offering t set venue_id = o.venue_id, schedule = o.schedule, note = o.note
     from ${restored.replace(' where', `, ${offerings} where`)} and t.id = o.id`,
    [batchId],
  );
}
