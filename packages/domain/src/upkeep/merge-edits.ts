import { sameField } from './diff-entries.ts';
import type { EntryDocument, EntryOffering } from './entry-document.ts';
import { type EntryField, entryFields, type OfferingField, offeringFields, slotOf } from './entry-fields.ts';
import { sameValue } from './same-value.ts';

/** A field both have changed to different values: a person has to choose. */
export interface EditConflict {
  readonly field: EntryField | OfferingField | 'offering';
  readonly offeringId: string | null;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Two people's edits in one. Where both changed the same, `merged` holds mine until somebody chooses. */
export interface MergedEdits {
  readonly merged: EntryDocument;
  readonly conflicts: readonly EditConflict[];
}

/**
 * Brings together what two people made of the same state. What only one of them changed is kept; what both changed alike
 * is no conflict; nothing either of them wrote is lost without being named.
 */
export function mergeEdits(base: EntryDocument, mine: EntryDocument, theirs: EntryDocument): MergedEdits {
  const conflicts: EditConflict[] = [];
  let merged = mine;
  for (const field of entryFields) {
    const slot = slotOf[field];
    const states = { base: slot.read(base), mine: slot.read(mine), theirs: slot.read(theirs) };
    const same = (one: unknown, other: unknown) => sameField(field, one, other);
    const answer = choose(states, same);
    if (answer === 'THEIRS') merged = slot.put(merged, states.theirs as never);
    if (answer === 'BOTH') conflicts.push(conflictOf(field, null, states));
  }
  const offerings = mergeOfferings({
    base: base.offerings,
    mine: mine.offerings,
    theirs: theirs.offerings,
  });
  return {
    merged: { ...merged, offerings: offerings.merged },
    conflicts: [...conflicts, ...offerings.conflicts],
  };
}

/** The merged document with the other's value where somebody chose it. */
export function takeTheirs(
  document: EntryDocument,
  { field, offeringId, theirs }: EditConflict,
): EntryDocument {
  if (field in slotOf) return slotOf[field as EntryField].put(document, theirs as never);
  const taken = (one: EntryOffering): EntryOffering[] => {
    if (one.id !== offeringId) return [one];
    if (field !== 'offering') return [{ ...one, [field]: theirs }];
    return theirs ? [theirs as EntryOffering] : [];
  };
  const offerings = document.offerings.flatMap(taken);
  const isBack = field === 'offering' && theirs && !document.offerings.some(({ id }) => id === offeringId);
  return { ...document, offerings: isBack ? [...offerings, theirs as EntryOffering] : offerings };
}

interface States<T = unknown> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

const conflictOf = (
  field: EditConflict['field'],
  offeringId: string | null,
  { base, mine, theirs }: States,
): EditConflict => ({
  field,
  offeringId,
  base: base ?? null,
  mine: mine ?? null,
  theirs: theirs ?? null,
});

function choose(
  { base, mine, theirs }: States,
  same: (one: unknown, other: unknown) => boolean = sameValue,
): 'MINE' | 'THEIRS' | 'BOTH' {
  if (same(base, theirs) || same(mine, theirs)) return 'MINE';
  return same(base, mine) ? 'THEIRS' : 'BOTH';
}

const byId = (list: readonly EntryOffering[]) =>
  new Map(list.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));

/** Mine in my order, then what the other added. An offering one of us changed and the other removed is a conflict. */
function mergeOfferings(states: States<readonly EntryOffering[]>): {
  merged: EntryOffering[];
  conflicts: EditConflict[];
} {
  const [base, mine, theirs] = [states.base, states.mine, states.theirs].map(byId) as [
    ReturnType<typeof byId>,
    ReturnType<typeof byId>,
    ReturnType<typeof byId>,
  ];
  const conflicts: EditConflict[] = [];
  const merged = states.mine.flatMap((one): EntryOffering[] => {
    if (one.id === null) return [one];
    const was = base.get(one.id);
    const other = theirs.get(one.id);
    if (was && !other) {
      if (sameValue(was, one)) return [];
      conflicts.push(conflictOf('offering', one.id, { base: was, mine: one, theirs: null }));
      return [one];
    }
    return other ? [mergeOffering(one, was ?? null, other, conflicts)] : [one];
  });
  for (const [id, other] of theirs) {
    const was = base.get(id);
    if (mine.has(id) || (was && sameValue(was, other))) continue;
    if (was) conflicts.push(conflictOf('offering', id, { base: was, mine: null, theirs: other }));
    else merged.push(other);
  }
  const added = states.theirs.filter(
    (other) => other.id === null && !states.mine.some((one) => one.id === null && sameValue(one, other)),
  );
  return { merged: [...merged, ...added], conflicts };
}

function mergeOffering(
  mine: EntryOffering,
  base: EntryOffering | null,
  theirs: EntryOffering,
  conflicts: EditConflict[],
): EntryOffering {
  let merged = mine;
  for (const field of offeringFields) {
    const states = { base: base?.[field], mine: mine[field], theirs: theirs[field] };
    const answer = choose(states);
    if (answer === 'THEIRS') merged = { ...merged, [field]: states.theirs };
    if (answer === 'BOTH') conflicts.push(conflictOf(field, mine.id, states));
  }
  return merged;
}
