import { municipalityRef, placeName, type Reference } from '../geography/index.ts';
import type { PairedEntry } from './duplicates.repository.ts';
import type { ComparedPair as Compared, ShownPair } from './duplicates.service.ts';
import type {
  CodeName,
  Decided,
  DuplicatePair,
  Merge,
  PairedEntry as PairedEntryType,
} from './duplicates.types.ts';
import type { MergeRow } from './merge.repository.ts';

const entryView = ({ code, keeper, ...entry }: PairedEntry, reference: Reference): PairedEntryType => ({
  ...entry,
  municipality: municipalityRef(code, reference),
  keeperName: keeper === null ? null : (placeName(keeper, reference) ?? null),
});

const decidedView = (
  at: Date,
  by: { name: string | null; role: string | null; office: string | null },
): Decided => ({ at, byName: by.name, byRole: by.role as Decided['byRole'], byOffice: by.office });

/** A pair as it is shown. */
export const pairView = (row: ShownPair, reference: Reference): DuplicatePair => ({
  id: row.id,
  state: row.state,
  score: row.score,
  reasons: row.reasons,
  one: entryView(row.one, reference),
  other: entryView(row.other, reference),
  mayMerge: row.mayMerge,
  word: row.word,
  decided:
    row.decided_at &&
    decidedView(row.decided_at, {
      name: row.decided_by_name,
      role: row.decided_by_role,
      office: row.decided_by_office,
    }),
});

/** A pair side by side as it is shown. */
export const comparedPairView = ({ pair, one, other }: Compared, reference: Reference) => ({
  pair: pairView(pair, reference),
  one,
  other,
  names: namesIn(JSON.stringify([one?.document, other?.document]), reference),
});

/** What the codes of places and the keys of groups in a text are called. */
function namesIn(text: string, reference: Reference): CodeName[] {
  const codes = [...new Set(text.match(/"\d{2}(?:\d{3})?"/gu))].map((code) => code.slice(1, -1));
  const places = codes.flatMap((key) => {
    const name = placeName(key, reference);
    return name ? [{ key, name }] : [];
  });
  const groups = reference.groups.filter(({ key }) => text.includes(JSON.stringify(key)));
  return [...places, ...groups.map(({ key, name }) => ({ key, name }))];
}

/** A merge as it is shown. */
export const mergeView = (row: MergeRow & { mayUndo: boolean }): Merge => ({
  id: row.id,
  keptId: row.kept_id,
  keptName: row.kept_name,
  goneName: row.gone_name,
  merged: decidedView(row.merged_at, {
    name: row.merged_by_name,
    role: row.merged_by_role,
    office: row.merged_by_office,
  }),
  taken: row.taken_sources,
  undoneAt: row.undone_at,
  undoneByName: row.undone_by_name,
  laterEdits: row.later_edits,
  mayUndo: row.mayUndo,
});
