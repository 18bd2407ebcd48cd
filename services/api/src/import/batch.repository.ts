import { createHash } from 'node:crypto';
import type { ImportMapping, ImportPlan, RowVerdict } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { copyRows, json } from '../persistence/copy-rows.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import { stableId } from '../persistence/stable-id.ts';
import type { Bringer } from './bringer.ts';
import { type RecordKind, recordKinds, snapshotOf } from './snapshots.ts';

/** What is noted of a file that is imported. */
export interface BatchNote {
  readonly fileName: string;
  readonly fileHash: string;
  readonly form: string;
  readonly mapping: ImportMapping;
  readonly counts: Record<RowVerdict, number>;
  /** Null for an import by command. */
  readonly by: Bringer | null;
}

/** Opens a batch and notes of every record the plan writes what it is before; returns the batch's id. */
export async function openBatch(client: PoolClient, note: BatchNote, plan: ImportPlan): Promise<string> {
  const made = await client.query<{ id: string }>(
    `insert into imports.batch (file_name, file_hash, form, mapping, counts, person_id, person_name, role,
       organization_id, organization_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      note.fileName,
      note.fileHash,
      note.form,
      json(note.mapping),
      json(note.counts),
      note.by?.personId,
      note.by?.personName,
      note.by?.role,
      note.by?.organizationId,
      note.by?.organizationName,
    ],
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

/** Notes what records of the batch have become, so that later work on them is not undone unseen. */
export async function noteOutcome(
  client: PoolClient,
  batchId: string,
  kind: RecordKind,
  ids: readonly string[] | 'all' = 'all',
): Promise<void> {
  const some = ids === 'all' ? '' : 'and c.record_id = any($2::uuid[])';
  await client.query(
    `update imports.change c set after_hash = md5((${snapshotOf[kind]})::text) from ${kind} t
     where c.batch_id = $1 and c.record = '${kind}' and t.id = c.record_id ${some}`,
    ids === 'all' ? [batchId] : [batchId, ids],
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

/** The mapping an office used the last time for a list with one of these headers, or null. */
export async function rememberedMapping(
  sql: SqlExecutor,
  headerKeys: readonly string[],
  organizationId: string | null,
): Promise<ImportMapping | null> {
  const found = await sql.query<{ mapping: ImportMapping }>(
    `select mapping from imports.mapping
     where header_hash = any($1::text[]) and organization_id is not distinct from $2 order by used_at desc limit 1`,
    [headerKeys.map(hashOf), organizationId],
  );
  return found.rows[0]?.mapping ?? null;
}

/** Remembers how a list with this header was read. */
export async function rememberMapping(
  sql: SqlExecutor,
  header: { key: string; names: readonly string[] },
  mapping: ImportMapping,
  organizationId: string | null,
): Promise<void> {
  await sql.query(
    `insert into imports.mapping (header_hash, header, mapping, organization_id) values ($1, $2, $3, $4)
     on conflict (header_hash, organization_id) do update set mapping = excluded.mapping, used_at = now()`,
    [hashOf(header.key), header.names, json(mapping), organizationId],
  );
}
