import {
  allow,
  type EntryDocument,
  isConcerned,
  type MergeChoices,
  mayMerge,
  mayTakeBack,
  mergeFields,
  refuse,
  sidesOf,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { readEntry } from '../entry/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { type Acting, deciderOf, keepingActor } from './acting.ts';
import { decidePair, type PairRow, type PairState, pairById, pairsOf } from './duplicates.repository.ts';
import { latestMerges, type MergeRow } from './merge.repository.ts';
import { type MergeWish, mergePair } from './merge-pair.ts';
import { type UndoneMerge, undoMerge } from './undo-merge.ts';

/** A pair with what the one who looks may do about it. */
export interface ShownPair extends PairRow {
  readonly mayMerge: boolean;
}

/** A pair with both entries whole, as far as they are in the care of the one who looks. */
export interface ComparedPair {
  readonly pair: ShownPair;
  readonly one: WholeEntry | null;
  readonly other: WholeEntry | null;
}

/** An entry with the revision that has to be told when it is written. */
export interface WholeEntry {
  readonly id: string;
  readonly revision: string;
  readonly document: EntryDocument;
}

const mostPairs = 50;
const mostMerges = 50;
const longestWord = 200;
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Shows pairs that may be one place, and makes them one or calls them two. */
export class DuplicatesService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** Pairs of a state in the care of the one who looks, surest first. */
  async pairs(
    acting: Acting,
    state: PairState,
    page: number,
  ): Promise<{ total: number; pairs: ShownPair[] }> {
    const cut = { limit: mostPairs, offset: (Math.max(1, page) - 1) * mostPairs };
    const { total, rows } = await this.as(acting, (client) => pairsOf(client, state, cut));
    return { total, pairs: rows.map((row) => shown(acting, row)) };
  }

  /** One pair, side by side. */
  async pair(acting: Acting, id: string): Promise<Answered<ComparedPair>> {
    if (!uuid.test(id)) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
    return this.as(acting, async (client) => {
      const row = await pairById(client, id);
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      const [one, other] = [await readEntry(client, row.one.id), await readEntry(client, row.other.id)];
      return allow({ pair: shown(acting, row), one, other });
    });
  }

  /** Notes that the two are not one place, with who says so and why. */
  decline(acting: Acting, id: string, word: string): Promise<Answered<ShownPair>> {
    const said = word.trim();
    if (said === '') return Promise.resolve(refuse([{ code: 'WORD_MISSING', field: 'word' }]));
    if (said.length > longestWord)
      return Promise.resolve(refuse([{ code: 'WORDS_TOO_LONG', field: 'word' }]));
    return this.decide(acting, id, 'PROPOSED', said);
  }

  /** Takes back that two were called two. */
  reopen(acting: Acting, id: string): Promise<Answered<ShownPair>> {
    return this.decide(acting, id, 'DECLINED', null);
  }

  private async decide(
    acting: Acting,
    id: string,
    from: PairState,
    word: string | null,
  ): Promise<Answered<ShownPair>> {
    if (!uuid.test(id)) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
    return this.as(acting, async (client) => {
      const row = await pairById(client, id);
      const keepers = row && [row.one.keeper, row.other.keeper];
      if (!keepers || !isConcerned(keepingActor(acting), keepers))
        return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (row.state !== from) return refuse([{ code: 'DECIDED_BEFORE', field: 'id' }]);
      const by = word === null ? null : { at: acting.now, by: deciderOf(acting), word };
      await decidePair(client, id, word === null ? 'PROPOSED' : 'DECLINED', by);
      await recordAct(client, actorOf(acting.viewer), 'PAIR_DISMISSED', 'PAIR', id);
      return allow(shown(acting, (await pairById(client, id))!));
    });
  }

  /** Makes one entry of a pair. */
  async merge(
    acting: Acting,
    id: string,
    wish: Omit<MergeWish, 'choices'> & { choices: readonly { field: string; side: string }[] },
  ): Promise<Answered<{ mergeId: string; keptId: string }>> {
    const choices = readChoices(wish.choices);
    if (!choices) return refuse([{ code: 'CHOICE_INVALID', field: 'choices' }]);
    if (!uuid.test(id)) return refuse([{ code: 'NOT_FOUND', field: 'pairId' }]);
    return this.as(acting, async (client) => {
      const row = await pairById(client, id);
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'pairId' }]);
      const done = await mergePair(client, acting, row, { ...wish, choices });
      if (!done.ok) return done;
      await recordAct(client, actorOf(acting.viewer), 'ENTRIES_MERGED', 'ENTRY', wish.keptId);
      return allow({ mergeId: done.value.mergeId, keptId: wish.keptId });
    });
  }

  /** Takes a merge back. */
  async undo(acting: Acting, mergeId: string): Promise<Answered<UndoneMerge>> {
    if (!uuid.test(mergeId)) return refuse([{ code: 'NOT_FOUND', field: 'mergeId' }]);
    return this.as(acting, async (client) => {
      const undone = await undoMerge(client, acting, mergeId);
      if (undone.ok)
        await recordAct(client, actorOf(acting.viewer), 'ENTRIES_UNMERGED', 'ENTRY', undone.value.keptId);
      return undone;
    });
  }

  /** What was merged last in the care of the one who looks. */
  async merges(acting: Acting): Promise<(MergeRow & { mayUndo: boolean })[]> {
    const rows = await this.as(acting, (client) => latestMerges(client, mostMerges));
    return rows.map((row) => ({
      ...row,
      mayUndo: !row.undone_at && mayTakeBack(keepingActor(acting), [row.kept_keeper, row.gone_keeper]),
    }));
  }

  private as<T>({ viewer }: Acting, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

const shown = (acting: Acting, row: PairRow): ShownPair => ({
  ...row,
  mayMerge: mayMerge(keepingActor(acting), [row.one.keeper, row.other.keeper]),
});

/** Choices as they were sent, or null where a field or a side does not exist. */
function readChoices(given: readonly { field: string; side: string }[]): MergeChoices | null {
  const known = given.every(({ field, side }) => {
    const name = mergeFields.find((one) => one === field);
    return name !== undefined && sidesOf(name).some((one) => one === side);
  });
  return known ? Object.fromEntries(given.map(({ field, side }) => [field, side])) : null;
}
