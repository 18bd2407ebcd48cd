import type { BatchOnList, RememberedMapping } from './batch-list.repository.ts';
import { type Draft, type DraftRow, stuckMilliseconds } from './draft/draft.ts';
import type * as types from './imports.types.ts';

const atWork: readonly string[] = ['READING', 'COMMITTING'];

/** A draft as the desk shows it. */
export function draftView(draft: Draft, now: Date): types.ImportDraft {
  const { mapping, stageDone, stageOf, createdAt, progressAt, ...shown } = draft;
  return {
    ...shown,
    kind: mapping?.kind ?? null,
    organizationName: mapping?.organizationName ?? null,
    done: stageDone,
    of: stageOf,
    isStuck: atWork.includes(draft.state) && now.getTime() - progressAt.getTime() > stuckMilliseconds,
    createdAt: createdAt.toISOString(),
  };
}

/** A line of a dry run; the values of a change are JSON, which the screen turns into words. */
export const rowView = (row: DraftRow): types.ImportRow => ({
  ...row,
  changes: row.changes.map(({ record, field, before, after }) => ({
    record,
    field,
    before: before == null ? null : JSON.stringify(before),
    after: after == null ? null : JSON.stringify(after),
  })),
});

/** A committed import as its office sees it. */
export function batchView(batch: BatchOnList, now: Date): types.ImportBatch {
  const { counts, committedAt, undoneAt, undoMovedAt, ...shown } = batch;
  return {
    ...shown,
    added: counts.NEW,
    changed: counts.CHANGED,
    committedAt: committedAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
    undoIsStuck:
      batch.undoState === 'ASKED' && now.getTime() - (undoMovedAt?.getTime() ?? 0) > stuckMilliseconds,
  };
}

/** A remembered way of reading. */
export const mappingView = ({ usedAt, ...mapping }: RememberedMapping): types.ImportMappingMemory => ({
  ...mapping,
  usedAt: usedAt.toISOString(),
});
