import { createHash } from 'node:crypto';
import type { ImportMapping, ImportPlan, RowVerdict } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { copyRows, json } from '../persistence/copy-rows.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import { stableId } from '../persistence/stable-id.ts';
import { type RecordKind, recordKinds, snapshotOf } from './snapshots.ts';

/** What is noted of a file that is imported. */
export interface BatchNote {
  readonly fileName: string;
  readonly fileHash: string;
  readonly form: string;
  readonly mapping: ImportMapping;
  readonly counts: Record<RowVerdict, number>;
}

/** Opens a batch and notes of every record the plan writes what it is before; returns the batch's id. */
export async function openBatch(client: PoolClient, note: BatchNote, plan: ImportPlan): Promise<string> {
  const made = await client.query<{ id: string }>(
    `insert into imports.batch (file_name, file_hash, form, mapping, counts) values ($1, $2, $3, $4, $5) returning id`,
    [note.fileName, note.fileHash, note.form, json(note.mapping), json(note.counts)],
  );
  const id = made.rows[0]!.id;
  const lines = new Map(plan.rows.map((row) => [row.key, row]));
  await copyRows(
    client,
    { table: 'imports.change', columns: ['batch_id', 'record', 'record_id', 'source_row', 'left_over'] },
    recordKinds.flatMap((kind) =>
      keysOf(plan, kind).map((key) => {
        const line = kind === 'resource' ? lines.get(key) : undefined;
        const hasMore = line && Object.keys(line.leftOver).length > 0;
        return [id, kind, stableId(kind, key), line?.row, hasMore ? json(line.leftOver) : null];
      }),
    ),
  );
  for (const kind of recordKinds)
    await client.query(
      `update imports.change c set before = ${snapshotOf[kind]} from ${kind} t
       where c.batch_id = $1 and c.record = '${kind}' and t.id = c.record_id`,
      [id],
    );
  return id;
}

const keysOf = ({ writes }: ImportPlan, kind: RecordKind): string[] => {
  const { added, changed } = writes[`${kind}s`];
  return [...added.map((one) => one.key), ...changed.map(({ after }) => after.key)];
};

/** Notes what every record of the batch has become, so that later work on it is not undone unseen. */
export async function closeBatch(client: PoolClient, id: string): Promise<void> {
  for (const kind of recordKinds)
    await client.query(
      `update imports.change c set after_hash = md5((${snapshotOf[kind]})::text) from ${kind} t
       where c.batch_id = $1 and c.record = '${kind}' and t.id = c.record_id`,
      [id],
    );
}

/** Resources whose read rows a batch concerns: its own, and those of organizations and venues it has changed. */
export async function concernedResources(client: PoolClient, batchId: string): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    `with mine as (select record, record_id from imports.change where batch_id = $1),
       theirs as (select record, record_id from imports.change where batch_id = $1 and before is not null)
     select record_id as id from mine where record = 'resource'
     union select r.id from resource r join theirs on record = 'organization' and record_id = r.organization_id
     union select o.resource_id from offering o join theirs on record = 'venue' and record_id = o.venue_id`,
    [batchId],
  );
  return found.rows.map((row) => row.id);
}

const hashOf = (headerKey: string): string => createHash('sha256').update(headerKey).digest('hex');

/** The mapping that was used the last time for a list with one of these headers, or null. */
export async function rememberedMapping(
  sql: SqlExecutor,
  headerKeys: readonly string[],
): Promise<ImportMapping | null> {
  const found = await sql.query<{ mapping: ImportMapping }>(
    'select mapping from imports.mapping where header_hash = any($1::text[]) order by used_at desc limit 1',
    [headerKeys.map(hashOf)],
  );
  return found.rows[0]?.mapping ?? null;
}

/** Remembers how a list with this header was read. */
export async function rememberMapping(
  sql: SqlExecutor,
  header: { key: string; names: readonly string[] },
  mapping: ImportMapping,
): Promise<void> {
  await sql.query(
    `insert into imports.mapping (header_hash, header, mapping) values ($1, $2, $3)
     on conflict (header_hash) do update set mapping = excluded.mapping, used_at = now()`,
    [hashOf(header.key), header.names, json(mapping)],
  );
}
