import type { Pool } from 'pg';
import { undoImport } from './import.service.ts';
import type { OnUndoProgress } from './undo-steps.ts';

const note = (pool: Pool, batchId: string, state: string | null, code: string | null, names: string[]) =>
  pool.query('update imports.batch set undo_state = $2, undo_code = $3, undo_names = $4 where id = $1', [
    batchId,
    state,
    code,
    names,
  ]);

/** Undoes a batch that somebody asked to undo; what stands in the way, or that it broke off, is noted beside it. */
export async function undoAsked(pool: Pool, batchId: string): Promise<void> {
  try {
    const result = await undoImport(pool, batchId, progressOf(pool, batchId));
    await (result.done
      ? note(pool, batchId, null, null, [])
      : note(pool, batchId, 'REFUSED', result.code, result.names));
  } catch (fault) {
    await note(pool, batchId, 'REFUSED', 'BROKEN_OFF', []);
    throw fault;
  }
}

const millisecondsBetween = 400;

/** Notes how far it is beside its transaction, and not more often than somebody looks. */
function progressOf(pool: Pool, batchId: string): OnUndoProgress {
  let last = 0;
  return async (done, of) => {
    if (Date.now() - last < millisecondsBetween) return;
    last = Date.now();
    await pool.query(
      'update imports.batch set undo_done = $2, undo_of = $3, undo_progress_at = now() where id = $1',
      [batchId, done, of],
    );
  };
}
