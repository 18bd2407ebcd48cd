import { createHash } from 'node:crypto';
import {
  chosenTable,
  countVerdicts,
  headerKey,
  type ImportFault,
  type ImportMapping,
  type ImportPlan,
  isHsds,
  type PlaceBook,
  planningImport,
  possibleHeaders,
  type ReadFile,
  type Table,
  understandingFile,
} from '@tsunagi/import';
import type { Pool, PoolClient } from 'pg';
import { actAsCommand, keepBaselines, keepVersions, nobody } from '../entry/index.ts';
import { inTransaction } from '../persistence/in-transaction.ts';
import {
  concernedResources,
  noteOutcome,
  openBatch,
  rememberedMapping,
  rememberMapping,
} from './batch.repository.ts';
import { authorOf, type Bringer, keepsOf, ownerCodeOf } from './bringer.ts';
import { readHeld } from './held.repository.ts';
import { inSteps, type OnProgress } from './in-steps.ts';
import { openEntries } from './open-entries.ts';
import { readPlaceBook } from './read-place-book.ts';
import { type UndoRefusal, undoBatch, undoRefusal } from './undo-batch.ts';
import { type OnUndoProgress, undoSteps } from './undo-steps.ts';
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
  readonly onProgress?: OnProgress;
  /** Left out, it is brought by a command of the operator's. */
  readonly by?: Bringer;
  /** Whoever has seen the dry run need not be told again what may stand there twice. */
  readonly withDuplicates?: boolean;
}

/** A list to be brought in, and what else belongs into the same transaction. */
export interface CommitRequest extends ImportRequest {
  readonly withoutRefused?: boolean;
  readonly onWritten?: (client: PoolClient, batchId: string) => Promise<void>;
}

/** What a file would do, and what is to be said about the file as a whole. */
export interface ImportPreview {
  readonly plan: ImportPlan;
  readonly faults: readonly ImportFault[];
  readonly mapping: ImportMapping;
  /** The mapping was made by somebody earlier for this header. */
  readonly isRemembered: boolean;
  /** The list that was read; null for a package. */
  readonly table: Table | null;
}

/** What became of a file: a batch, or why nothing was written. */
export type ImportResult = ImportPreview &
  (
    | { readonly done: true; readonly batchId: string }
    | { readonly done: false; readonly reason: 'NOTHING_TO_CHANGE' | 'ROWS_REFUSED' }
  );

/** The dry run: everything a commit would do, and nothing done. */
export const previewImport = (pool: Pool, request: ImportRequest): Promise<ImportPreview> =>
  inTransaction(pool, (client) => prepare(client, request, 'LOOKING'));

/**
 * Brings a file into the directory: all of it or nothing. Refused lines stop it unless they are to be left out; a file
 * that changes nothing leaves no trace.
 */
export function commitImport(pool: Pool, request: CommitRequest): Promise<ImportResult> {
  return inTransaction(pool, async (client): Promise<ImportResult> => {
    await oneAtATime(client);
    const preview = await prepare(client, request, 'WRITING');
    const counts = countVerdicts(preview.plan);
    const stops = counts.REFUSED > 0 && !request.withoutRefused;
    if (stops) return { ...preview, done: false, reason: 'ROWS_REFUSED' };
    if (!changesAnything(preview.plan)) return { ...preview, done: false, reason: 'NOTHING_TO_CHANGE' };
    const { fileName, file, onStage, onProgress, by = null } = request;
    const count = preview.plan.rows.length;
    await onProgress?.('WRITING', 0, count);
    const fileHash = createHash('sha256').update(JSON.stringify(file.sheets)).digest('hex');
    const note = { fileName, fileHash, form: file.form, mapping: preview.mapping, counts, by };
    const batchId = await openBatch(client, note, preview.plan);
    await actAsCommand(client);
    await keepBaselines(client, await concernedResources(client, batchId));
    await writePlan(client, preview.plan.writes, (done) => onProgress?.('WRITING', done, count));
    if (count > manyLines) await client.query(`analyze ${writtenTables}`);
    for (const kind of ['venue', 'organization'] as const) await noteOutcome(client, batchId, kind);
    await rememberHow(client, preview, by);
    onStage?.('WRITTEN', count);
    const concerned = await concernedResources(client, batchId);
    await openEntries(client, concerned, async (some, done) => {
      onStage?.('FOUND', done);
      await onProgress?.('OPENING', done, concerned.length);
      await noteOutcome(client, batchId, 'resource', some);
      await keepVersions(client, some, 'IMPORTED', authorOf(by), { word: fileName });
    });
    await request.onWritten?.(client, batchId);
    return { ...preview, done: true, batchId };
  });
}

/** Undoes an import as a whole, or says why not: nothing that people did since is lost unseen. */
export const undoImport = (
  pool: Pool,
  batchId: string,
  onProgress: OnUndoProgress = () => {},
): Promise<{ done: true } | { done: false; code: UndoRefusal; names: string[] }> =>
  inTransaction(pool, async (client) => {
    await oneAtATime(client);
    const steps = await undoSteps(client, batchId, onProgress);
    const refusal = await undoRefusal(client, batchId, steps);
    if (refusal) return { done: false as const, ...refusal };
    const concerned = await concernedResources(client, batchId);
    await undoBatch(client, batchId, steps);
    await actAsCommand(client);
    await openEntries(client, concerned, (some) => keepVersions(client, some, 'RESTORED', nobody));
    // Last: until here, how far it is can be noted on the same row from outside.
    await client.query('update imports.batch set undone_at = now() where id = $1', [batchId]);
    return { done: true as const };
  });

/** Two imports at once would both find an entry new; the second waits here. People's own writing goes on. */
const oneAtATime = (client: PoolClient) =>
  client.query(`select pg_advisory_xact_lock(hashtext('tsunagi import'))`);

async function prepare(
  client: PoolClient,
  request: ImportRequest,
  purpose: 'WRITING' | 'LOOKING',
): Promise<ImportPreview> {
  const { file, mapping: given, onStage, onProgress, by = null } = request;
  const headers = possibleHeaders(file).map(headerKey);
  const remembered = given ? null : await rememberedMapping(client, headers, by?.organizationId ?? null);
  const ownerCode = ownerCodeOf(by);
  const mapping: ImportMapping = { ...(ownerCode && { ownerCode }), ...(given ?? remembered) };
  const table = isHsds(file.sheets) ? null : chosenTable(file, mapping).table;
  const book = await readPlaceBook(client);
  const lines = table?.rows.length ?? 0;
  const understood = await inSteps(
    understandingFile(file, mapping, book),
    'UNDERSTANDING',
    lines,
    onProgress,
  );
  onStage?.('UNDERSTOOD', understood.rows.length);
  const entries = understood.rows.flatMap(({ entry }) => (entry ? [entry] : []));
  await onProgress?.('COMPARING', 0, understood.rows.length);
  const held = await readHeld(client, entries, purpose);
  const { withDuplicates = true } = request;
  const planning = planningImport(understood.rows, held, keepsOf(by), { withDuplicates });
  const plan = withNames(await inSteps(planning, 'COMPARING', understood.rows.length, onProgress), book);
  onStage?.('PLANNED', plan.rows.length);
  return { plan, faults: understood.faults, mapping, isRemembered: remembered !== null, table };
}

/** Who would be in charge is said by name. */
function withNames(plan: ImportPlan, book: PlaceBook): ImportPlan {
  const rows = plan.rows.map((row) => ({
    ...row,
    faults: row.faults.map((fault) =>
      fault.code === 'KEEPER_FOREIGN' && fault.value
        ? { ...fault, value: book.nameOf(fault.value) ?? fault.value }
        : fault,
    ),
  }));
  return { ...plan, rows };
}

async function rememberHow(client: PoolClient, { table, mapping }: ImportPreview, by: Bringer | null) {
  if (!table) return;
  const header = { key: headerKey(table.header), names: table.header };
  await rememberMapping(client, header, mapping, by?.organizationId ?? null);
}

const changesAnything = ({ writes }: ImportPlan): boolean =>
  Object.values(writes).some(({ added, changed }) => added.length > 0 || changed.length > 0);

/** From so many lines on the database looks at what was written before it is asked about it: its plans were for less. */
const manyLines = 1_000;
const writtenTables =
  'resource, offering, phone, venue, venue_exact, organization, residency_rule, verification, imports.change';
