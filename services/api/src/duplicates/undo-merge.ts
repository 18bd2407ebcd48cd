import {
  allow,
  changedFields,
  type Decision,
  diffEntries,
  type MergeField,
  mayTakeBack,
  mergeEdits,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { readEntry, refreshEntries, saveEntry } from '../entry/index.ts';
import { enqueueMapRefresh } from '../jobs/enqueue.ts';
import { type Acting, authorOf, deciderOf, keepingActor } from './acting.ts';
import { decidePair } from './duplicates.repository.ts';
import { bringBack, lockedMerge, nameMerge, noteUndone } from './merge.repository.ts';
import { putSourcesBack } from './merge-sources.ts';

/** Why a merge is not taken back. MERGED_FURTHER: the kept entry was itself merged into another since. */
export type UndoRefusal = 'NOT_FOUND' | 'NOT_IN_YOUR_CARE' | 'DECIDED_BEFORE' | 'MERGED_FURTHER';

/** Two entries again, and the fields of the kept one that stay as somebody wrote them after the merge. */
export interface UndoneMerge {
  readonly keptId: string;
  readonly goneId: string;
  readonly laterEdits: readonly MergeField[];
}

/**
 * Takes a merge back, in the client's transaction: the one that went is there again as it was, the kept one is what it
 * was before, but for what people have written since.
 */
export async function undoMerge(
  client: PoolClient,
  acting: Acting,
  mergeId: string,
): Promise<Decision<UndoneMerge, UndoRefusal>> {
  const merge = await lockedMerge(client, mergeId);
  if (!merge) return refuse([{ code: 'NOT_FOUND' }]);
  if (!mayTakeBack(keepingActor(acting), [merge.kept_keeper, merge.gone_keeper]))
    return refuse([{ code: 'NOT_IN_YOUR_CARE' }]);
  if (merge.undone_at) return refuse([{ code: 'DECIDED_BEFORE' }]);
  await nameMerge(client, mergeId);
  await client.query('select 1 from resource where id = $1 for update', [merge.kept_id]);
  const now = await readEntry(client, merge.kept_id);
  if (!now) return refuse([{ code: 'MERGED_FURTHER' }]);
  const laterEdits = changedFields(diffEntries(merge.merged, now.document));
  const { merged: restored } = mergeEdits(merge.merged, now.document, merge.kept_before);
  await bringBack(client, mergeId);
  const saved = await saveEntry(client, {
    id: merge.kept_id,
    document: restored,
    expectedRevision: now.revision,
    act: 'UNMERGED',
    word: merge.gone_name,
    by: authorOf(acting),
  });
  if (!saved.ok) throw new Error(`the entry as it was is refused: ${saved.refusals[0]?.code}`);
  await putSourcesBack(client, merge, laterEdits);
  await refreshEntries(client, [merge.gone_id]);
  await noteUndone(client, mergeId, { at: acting.now, by: deciderOf(acting), laterEdits });
  if (merge.pair_id) await decidePair(client, merge.pair_id, 'PROPOSED', null);
  await enqueueMapRefresh(client, acting.now);
  return allow({ keptId: merge.kept_id, goneId: merge.gone_id, laterEdits });
}
