import {
  allow,
  type Decision,
  type EntryDocument,
  type FresherSide,
  type MergeChoices,
  mayMerge,
  mergeEntries,
  refuse,
  sourcesOfMerged,
} from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import type { PoolClient } from 'pg';
import { type Entry, readEntry, refreshEntries, saveEntry } from '../entry/index.ts';
import { enqueueMapRefresh } from '../jobs/enqueue.ts';
import { type Acting, authorOf, deciderOf, keepingActor } from './acting.ts';
import { decidePair, type PairRow } from './duplicates.repository.ts';
import {
  leadOn,
  mergeAway,
  noteMerge,
  organizationsLeftEmpty,
  type Redirection,
} from './merge.repository.ts';
import { putSources, readSources } from './merge-sources.ts';

/** Why two entries are not made one. */
export type MergeRefusal =
  | 'NOT_FOUND'
  | 'NOT_IN_YOUR_CARE'
  | 'DECIDED_BEFORE'
  | 'EDITED_MEANWHILE'
  | 'CHOICE_INVALID';

/** How two entries are to be made one. */
export interface MergeWish {
  readonly keptId: string;
  readonly keptRevision: string;
  readonly goneRevision: string;
  readonly choices: MergeChoices;
}

interface Both {
  readonly kept: Entry;
  readonly gone: Entry;
  readonly fresher: FresherSide;
}

/** Makes one of a pair, in the client's transaction, as the one who acts; the answer is the id of the merge. */
export async function mergePair(
  client: PoolClient,
  acting: Acting,
  pair: PairRow,
  wish: MergeWish,
): Promise<Decision<{ mergeId: string }, MergeRefusal>> {
  if (pair.state === 'MERGED') return refuse([{ code: 'DECIDED_BEFORE' }]);
  if (!mayMerge(keepingActor(acting), [pair.one.keeper, pair.other.keeper]))
    return refuse([{ code: 'NOT_IN_YOUR_CARE' }]);
  const both = await readBoth(client, pair, wish.keptId);
  if (!both) return refuse([{ code: 'NOT_FOUND' }]);
  const { kept, gone } = both;
  if (kept.revision !== wish.keptRevision || gone.revision !== wish.goneRevision)
    return refuse([{ code: 'EDITED_MEANWHILE' }]);
  const documents = {
    keptId: kept.id,
    goneId: gone.id,
    kept: kept.document,
    gone: gone.document,
    fresher: both.fresher,
  };
  const merged = mergeEntries(documents, wish.choices, distanceMeters);
  const [ours, theirs] = [await readSources(client, kept.id), await readSources(client, gone.id)];
  const saved = await saveEntry(client, {
    id: kept.id,
    document: merged.document,
    expectedRevision: kept.revision,
    act: 'MERGED',
    word: gone.document.name,
    by: authorOf(acting),
  });
  if (!saved.ok) return refuse([{ code: 'CHOICE_INVALID', ...firstField(saved.refusals) }]);
  const after = (await readEntry(client, kept.id))!;
  const takenSources = sourcesOfMerged({
    pair: { ...documents, merged: merged.document },
    choices: wish.choices,
    kept: ours,
    gone: theirs,
  });
  await putSources(client, kept.id, takenSources);
  const mergeId = await noteMerge(client, {
    pairId: pair.id,
    kept,
    gone,
    choices: wish.choices,
    merged: after.document,
    keptSources: ours.rows,
    takenSources,
    at: acting.now,
    by: deciderOf(acting),
  });
  await hide(client, mergeId, { kept, gone, after: after.document, at: merged.offeringsOfGone });
  await decidePair(client, pair.id, 'MERGED', { at: acting.now, by: deciderOf(acting), word: null });
  await enqueueMapRefresh(client, acting.now);
  return allow({ mergeId });
}

const firstField = (refusals: readonly { field?: string | undefined }[]): { field?: string } =>
  refusals[0]?.field ? { field: refusals[0].field } : {};

/** The two as they are, held until the transaction ends; always in the order of their ids, so that nobody waits in a ring. */
async function readBoth(client: PoolClient, { one, other }: PairRow, keptId: string): Promise<Both | null> {
  if (keptId !== one.id && keptId !== other.id) return null;
  await client.query('select 1 from resource where id in ($1, $2) order by id for update', [
    one.id,
    other.id,
  ]);
  const [mine, theirs] = keptId === one.id ? [one, other] : [other, one];
  const [kept, gone] = [await readEntry(client, mine.id), await readEntry(client, theirs.id)];
  if (!kept || !gone) return null;
  const [m, t] = [mine.confirmedOn ?? '', theirs.confirmedOn ?? ''];
  return { kept, gone, fresher: m === t ? null : m > t ? 'KEPT' : 'GONE' };
}

interface Done {
  readonly kept: Entry;
  readonly gone: Entry;
  readonly after: EntryDocument;
  /** Where each offering of the one that goes stands in the merged document. */
  readonly at: readonly number[];
}

/** From here on the one that goes is seen by nobody, and its old ids lead to the one that is kept. */
async function hide(client: PoolClient, mergeId: string, { kept, gone, after, at }: Done): Promise<void> {
  await mergeAway(client, mergeId, { goneId: gone.id, keptId: kept.id });
  await refreshEntries(client, [gone.id]);
  const offerings = gone.document.offerings.flatMap((offering, index): Redirection[] => {
    const to = after.offerings[at[index]!];
    return offering.id && to?.id ? [{ kind: 'OFFERING', old: offering.id, kept: to.id }] : [];
  });
  const becomes = after.organization.id!;
  const empty = await organizationsLeftEmpty(client, [kept.ownerOrganizationId, gone.ownerOrganizationId]);
  await leadOn(client, mergeId, [
    { kind: 'RESOURCE', old: gone.id, kept: kept.id },
    ...offerings,
    ...[...new Set(empty)].map((old): Redirection => ({ kind: 'ORGANIZATION', old, kept: becomes })),
  ]);
}
