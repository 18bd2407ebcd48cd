import type { RowVerdict } from '@tsunagi/import';
import type { PoolClient } from 'pg';
import { stuckMilliseconds } from './draft/draft.ts';

/** An import that was committed, as its office sees it. */
export interface BatchOnList {
  readonly id: string;
  readonly fileName: string;
  readonly counts: Record<RowVerdict, number>;
  readonly committedAt: Date;
  readonly undoneAt: Date | null;
  readonly personName: string | null;
  readonly organizationName: string | null;
  readonly undoState: 'ASKED' | 'REFUSED' | null;
  readonly undoCode: string | null;
  readonly undoNames: readonly string[];
  readonly undoDone: number;
  readonly undoOf: number;
  /** When an undoing that was asked for moved last. */
  readonly undoMovedAt: Date | null;
}

/** A way of reading a header that an office has remembered. */
export interface RememberedMapping {
  readonly id: string;
  readonly header: readonly string[];
  readonly usedAt: Date;
}

const columns = `id, file_name as "fileName", counts, committed_at as "committedAt", undone_at as "undoneAt",
  person_name as "personName", organization_name as "organizationName", undo_state as "undoState",
  undo_code as "undoCode", undo_names as "undoNames", undo_done as "undoDone", undo_of as "undoOf",
  coalesce(undo_progress_at, undo_asked_at) as "undoMovedAt"`;

/** The last imports that the one who acts may see. */
export async function lastBatches(client: PoolClient, first: number): Promise<BatchOnList[]> {
  const found = await client.query<BatchOnList>(
    `select ${columns} from imports.batch order by committed_at desc, id limit $1`,
    [first],
  );
  return found.rows;
}

/** One of them by its id. */
export async function findBatch(client: PoolClient, batchId: string): Promise<BatchOnList | null> {
  const found = await client.query<BatchOnList>(`select ${columns} from imports.batch where id = $1`, [
    batchId,
  ]);
  return found.rows[0] ?? null;
}

/** Notes that a batch is to be undone; false where there is none, it is undone, or it is being undone already. */
export async function askForUndo(client: PoolClient, batchId: string): Promise<boolean> {
  const done = await client.query(
    `update imports.batch set undo_state = 'ASKED', undo_code = null, undo_names = '{}', undo_asked_at = now(),
       undo_done = 0, undo_of = 0, undo_progress_at = now()
     where id = $1 and undone_at is null
       and (undo_state is distinct from 'ASKED' or coalesce(undo_progress_at, undo_asked_at) < now() - interval '${stuckMilliseconds} milliseconds')`,
    [batchId],
  );
  return done.rowCount === 1;
}

/** The ways of reading that the office of the one who acts remembers. */
export async function rememberedMappings(client: PoolClient): Promise<RememberedMapping[]> {
  const found = await client.query<RememberedMapping>(
    'select id, header, used_at as "usedAt" from imports.mapping order by used_at desc limit 50',
  );
  return found.rows;
}

export async function forgetMapping(client: PoolClient, id: string): Promise<boolean> {
  return (await client.query('delete from imports.mapping where id = $1', [id])).rowCount === 1;
}
