import type { EntryChange } from './diff-entries.ts';
import type { EntryDocument } from './entry-document.ts';
import { takeTheirs } from './merge-edits.ts';
import { sameValue } from './same-value.ts';

/** The document without one of its changes: what it touched says again what it said before. */
export function leaveOut(document: EntryDocument, change: EntryChange): EntryDocument {
  const { field, offeringId, before, after } = change;
  if (field === 'offering' && before === null)
    return { ...document, offerings: document.offerings.filter((one) => !sameValue(one, after)) };
  return takeTheirs(document, { field, offeringId, base: null, mine: after, theirs: before });
}
