import { allow, refuse } from '@tsunagi/domain';
import { type ImportFault, type ImportMapping, refusedBySize, usualLimits } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { recordAct } from '../../audit/index.ts';
import type { Answered } from '../../graphql/refused.ts';
import { actorOf, type Viewer } from '../../identity/index.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import type { PersonalDatabase } from '../../persistence/personal-database.ts';
import { askForUndo, forgetMapping, lastBatches, rememberedMappings } from '../batch-list.repository.ts';
import * as drafts from './draft.repository.ts';
import type { Draft, DraftRow } from './draft.ts';
import { inPieces } from './in-pieces.ts';
import { refusedCsv } from './refused-csv.ts';

const dayMilliseconds = 24 * 60 * 60 * 1000;
const longestFileName = 200;

/** What people do with lists at the desk: each of them as the one who brought it. */
export class ImportDeskService {
  constructor(
    private readonly personal: PersonalDatabase,
    private readonly clock: () => Date,
  ) {}

  /** Takes a file in piece by piece, so that a large one is never held, and has it read. */
  async receive(
    viewer: Viewer,
    fileName: string,
    body: AsyncIterable<Buffer>,
  ): Promise<{ ok: true; id: string } | { ok: false; fault: ImportFault }> {
    const id = await this.as(viewer, (client) =>
      drafts.openDraft(client, viewer, fileName.slice(0, longestFileName)),
    );
    let size = 0;
    let position = 0;
    try {
      for await (const piece of inPieces(body)) {
        size += piece.length;
        if (size > usualLimits.fileBytes) break;
        const at = position++;
        await this.as(viewer, (client) => drafts.keepPiece(client, id, at, piece));
      }
      const fault = refusedBySize(size);
      if (!fault) await this.as(viewer, (client) => this.readNow(client, id, size));
      else await this.as(viewer, (client) => drafts.deleteDraft(client, id));
      return fault ? { ok: false, fault } : { ok: true, id };
    } catch (fault) {
      await this.as(viewer, (client) => drafts.deleteDraft(client, id));
      throw fault;
    }
  }

  private async readNow(client: PoolClient, draftId: string, size: number): Promise<void> {
    await drafts.closeDraft(client, draftId, size);
    await enqueue(client, 'preview-import', { draftId });
    const runAt = new Date(this.clock().getTime() + dayMilliseconds);
    await enqueue(client, 'clear-import-draft', { draftId }, { runAt });
  }

  draft = (viewer: Viewer, id: string): Promise<Draft | null> =>
    this.as(viewer, (client) => drafts.findDraft(client, id));

  rows = (
    viewer: Viewer,
    id: string,
    page: Parameters<typeof drafts.draftRows>[2],
  ): Promise<readonly DraftRow[]> => this.as(viewer, (client) => drafts.draftRows(client, id, page));

  openDrafts = (viewer: Viewer) => this.as(viewer, drafts.openDrafts);
  batches = (viewer: Viewer, first: number) => this.as(viewer, (client) => lastBatches(client, first));
  mappings = (viewer: Viewer) => this.as(viewer, rememberedMappings);

  /** Refused lines as a CSV with the reason in the last column; null where there is no such draft. */
  refusedLines = (viewer: Viewer, id: string): Promise<string | null> =>
    this.as(viewer, async (client) => {
      const draft = await drafts.findDraft(client, id);
      return draft && refusedCsv(draft, await drafts.refusedRows(client, id));
    });

  /** Reads a draft anew with what somebody says its columns mean. */
  readAs = (viewer: Viewer, id: string, mapping: ImportMapping, sheet: string | null) =>
    this.work(viewer, id, ['MAPPING', 'PLANNED', 'BROKEN'], 'preview-import', {
      state: 'READING',
      values: { mapping: JSON.stringify(mapping), sheet, mapping_remembered: false },
    });

  /** Brings a draft in, with or without its refused lines. */
  commit = (viewer: Viewer, id: string, withoutRefused: boolean) =>
    this.work(viewer, id, ['PLANNED', 'BROKEN'], 'commit-import', {
      state: 'COMMITTING',
      values: { without_refused: withoutRefused },
    });

  discard = (viewer: Viewer, id: string): Promise<Answered<{ id: string }>> =>
    this.as(viewer, async (client) => {
      const done = await drafts.deleteDraft(client, id);
      return done.rowCount === 1 ? allow({ id }) : notFound;
    });

  undo = (viewer: Viewer, batchId: string): Promise<Answered<{ id: string }>> =>
    this.as(viewer, async (client) => {
      if (!(await askForUndo(client, batchId))) return notFound;
      await recordAct(client, actorOf(viewer), 'IMPORT_UNDONE', 'IMPORT', batchId);
      await enqueue(client, 'undo-import', { batchId });
      return allow({ id: batchId });
    });

  forget = (viewer: Viewer, id: string): Promise<Answered<{ id: string }>> =>
    this.as(viewer, async (client) => ((await forgetMapping(client, id)) ? allow({ id }) : notFound));

  private work(
    viewer: Viewer,
    id: string,
    from: readonly string[],
    task: 'preview-import' | 'commit-import',
    to: Parameters<typeof drafts.setToWork>[3],
  ): Promise<Answered<Draft>> {
    return this.as(viewer, async (client) => {
      if (!(await drafts.setToWork(client, id, from, to))) return notFound;
      await enqueue(client, task, { draftId: id });
      const draft = await drafts.findDraft(client, id);
      return draft ? allow(draft) : notFound;
    });
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

const notFound = refuse([{ code: 'NOT_FOUND' as const, field: 'id' }]);
