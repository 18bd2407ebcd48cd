import type { PoolClient } from 'pg';
import type { RecordKind } from './snapshots.ts';

/** Hears how far an undoing is. */
export type OnUndoProgress = (done: number, of: number) => Promise<void> | void;

/** The records of a batch in parts; between the parts whoever waits is told. */
export interface UndoSteps {
  partsOf(kind: RecordKind): AsyncGenerator<readonly string[]>;
}

const recordsAtATime = 2_000;

/** Each record is looked at once and put back once. */
const rounds = 2;

/** Takes the records of a batch apart. */
export async function undoSteps(
  client: PoolClient,
  batchId: string,
  onProgress: OnUndoProgress,
): Promise<UndoSteps> {
  const found = await client.query<{ record: RecordKind; ids: string[] }>(
    'select record, array_agg(record_id) as ids from imports.change where batch_id = $1 group by record',
    [batchId],
  );
  const idsOf = new Map(found.rows.map(({ record, ids }) => [record, ids]));
  const of = rounds * found.rows.reduce((sum, { ids }) => sum + ids.length, 0);
  let done = 0;
  return {
    async *partsOf(kind) {
      const ids = idsOf.get(kind) ?? [];
      for (let at = 0; at < ids.length; at += recordsAtATime) {
        const part = ids.slice(at, at + recordsAtATime);
        yield part;
        done += part.length;
        await onProgress(done, of);
      }
    },
  };
}
