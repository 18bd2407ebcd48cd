import { createHash } from 'node:crypto';
import {
  chosenTable,
  countVerdicts,
  headerKey,
  type ImportFault,
  type ImportMapping,
  type ImportPlan,
  isHsds,
  planImport,
  possibleHeaders,
  type ReadFile,
  type Table,
  type Understood,
  understandFile,
} from '@tsunagi/import';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../persistence/in-transaction.ts';
import { refreshMapCells, refreshOfferingSearch } from '../readmodel/index.ts';
import {
  closeBatch,
  concernedResources,
  openBatch,
  rememberedMapping,
  rememberMapping,
} from './batch.repository.ts';
import { readHeld } from './held.repository.ts';
import { readPlaceBook } from './read-place-book.ts';
import { type UndoRefusal, undoBatch, undoRefusal } from './undo-batch.ts';
import { writePlan } from './write-plan.ts';

/** How far an import has come. */
export type ImportStage = 'UNDERSTOOD' | 'PLANNED' | 'WRITTEN' | 'FOUND';
export type OnImportStage = (stage: ImportStage, done: number) => void;

/** A file that was read, with its name and how its columns are to be read. */
export interface ImportRequest {
  readonly fileName: string;
  readonly file: ReadFile & { ok: true };
  /** Left out, the mapping remembered for this header is used, else the headers are guessed. */
  readonly mapping?: ImportMapping;
  readonly onStage?: OnImportStage;
}

/** What a file would do, and what is to be said about the file as a whole. */
export interface ImportPreview {
  readonly plan: ImportPlan;
  readonly faults: readonly ImportFault[];
  readonly mapping: ImportMapping;
}

/** What became of a file: a batch, or why nothing was written. */
export type ImportResult = ImportPreview &
  (
    | { readonly done: true; readonly batchId: string }
    | { readonly done: false; readonly reason: 'NOTHING_TO_CHANGE' | 'ROWS_REFUSED' }
  );

/** The dry run: everything a commit would do, and nothing done. */
export const previewImport = (pool: Pool, request: ImportRequest): Promise<ImportPreview> =>
  inTransaction(pool, async (client) => (await prepare(client, request)).preview);

/**
 * Brings a file into the directory: all of it or nothing. Refused lines stop it unless they are to be left out; a file
 * that changes nothing leaves no trace.
 */
export function commitImport(
  pool: Pool,
  request: ImportRequest & { readonly withoutRefused?: boolean },
): Promise<ImportResult> {
  return inTransaction(pool, async (client): Promise<ImportResult> => {
    // Two imports at once would both find an entry new; the second waits here.
    await client.query('select 1 from directory_meta for update');
    const { preview, table } = await prepare(client, request);
    const counts = countVerdicts(preview.plan);
    const stops = counts.REFUSED > 0 && !request.withoutRefused;
    if (stops) return { ...preview, done: false, reason: 'ROWS_REFUSED' };
    if (!changesAnything(preview.plan)) return { ...preview, done: false, reason: 'NOTHING_TO_CHANGE' };
    const { fileName, file, onStage } = request;
    const fileHash = createHash('sha256').update(JSON.stringify(file.sheets)).digest('hex');
    const note = { fileName, fileHash, form: file.form, mapping: preview.mapping, counts };
    const batchId = await openBatch(client, note, preview.plan);
    await writePlan(client, preview.plan.writes);
    await closeBatch(client, batchId);
    if (table)
      await rememberMapping(client, { key: headerKey(table.header), names: table.header }, preview.mapping);
    onStage?.('WRITTEN', preview.plan.rows.length);
    await refresh(client, await concernedResources(client, batchId), onStage);
    return { ...preview, done: true, batchId };
  });
}

/** Undoes an import as a whole, or says why not: nothing that people did since is lost unseen. */
export const undoImport = (
  pool: Pool,
  batchId: string,
): Promise<{ done: true } | { done: false; code: UndoRefusal; names: string[] }> =>
  inTransaction(pool, async (client) => {
    await client.query('select 1 from directory_meta for update');
    const refusal = await undoRefusal(client, batchId);
    if (refusal) return { done: false as const, ...refusal };
    const concerned = await concernedResources(client, batchId);
    await undoBatch(client, batchId);
    await refresh(client, concerned);
    return { done: true as const };
  });

async function prepare(client: PoolClient, { file, mapping: given, onStage }: ImportRequest) {
  const mapping = given ?? (await rememberedMapping(client, possibleHeaders(file).map(headerKey))) ?? {};
  const table: Table | null = isHsds(file.sheets) ? null : chosenTable(file, mapping).table;
  const understood: Understood = understandFile(file, mapping, await readPlaceBook(client));
  onStage?.('UNDERSTOOD', understood.rows.length);
  const entries = understood.rows.flatMap(({ entry }) => (entry ? [entry] : []));
  const plan = planImport(understood.rows, await readHeld(client, entries));
  onStage?.('PLANNED', plan.rows.length);
  const preview: ImportPreview = { plan, faults: understood.faults, mapping };
  return { preview, table };
}

const changesAnything = ({ writes }: ImportPlan): boolean =>
  Object.values(writes).some(({ added, changed }) => added.length > 0 || changed.length > 0);

/** From so many on, and where they are most of the directory, it is quicker to compile all of it anew. */
const manyResources = 2_000;

async function refresh(client: PoolClient, ids: readonly string[], onStage?: OnImportStage): Promise<void> {
  const found = await client.query<{ count: number }>('select count(*)::int as count from resource');
  const isMost = ids.length > manyResources && ids.length * 2 > found.rows[0]!.count;
  await refreshOfferingSearch(client, isMost ? 'all' : ids, (done) => onStage?.('FOUND', done));
  await refreshMapCells(client);
  await client.query('update directory_meta set revision = revision + 1');
}
