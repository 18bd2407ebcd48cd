'use client';

import { type EditConflict, type EntryDocument, mergeEdits, sameValue, takeTheirs } from '@tsunagi/domain';
import { useEffect, useState } from 'react';
import { ProposeEntryChangeDocument, SaveEntryChangeDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import type { EntryFault } from './faults.tsx';
import { type EntryBase, readAgain } from './read-again.ts';
import { tidyDocument } from './tidy-document.ts';

/** What the form says about itself. */
export type DraftNote = 'SAVED' | 'SENT' | 'MERGED' | 'FAILED' | 'GONE' | 'OTHER_ORGANIZATION';

interface DraftState {
  readonly base: EntryBase;
  readonly draft: EntryDocument;
  readonly faults: readonly EntryFault[];
  readonly conflicts: readonly EditConflict[];
  readonly note: DraftNote | null;
  readonly isSending: boolean;
}

/**
 * The draft of an entry. It stays in this page whatever happens: a fault, a lost connection, somebody else who saves
 * first. Then both are brought together, and where both changed the same, a person chooses.
 */
export function useEntryDraft(start: EntryBase, mayWrite: boolean) {
  const [state, setState] = useState<DraftState>({
    base: start,
    draft: start.document,
    faults: [],
    conflicts: [],
    note: null,
    isSending: false,
  });
  const put = (part: Partial<DraftState>) => setState((old) => ({ ...old, ...part }));
  const isDirty = !sameValue(state.draft, state.base.document);
  useWarning(isDirty);

  async function send(word: string | null) {
    const draft = tidyDocument(state.draft);
    put({ isSending: true, faults: [], note: null, draft });
    try {
      put({ ...(await outcome({ ...state, draft }, mayWrite, word)), isSending: false });
    } catch {
      put({ isSending: false, note: 'FAILED' });
    }
  }

  return {
    ...state,
    isDirty,
    change: (part: Partial<EntryDocument>) =>
      setState((old) => ({
        ...old,
        draft: { ...old.draft, ...part },
        note: old.note === 'FAILED' ? 'FAILED' : null,
      })),
    send,
    /** Settles the conflicts: those named take the other's value, the rest keep one's own. */
    settle: (taken: readonly EditConflict[]) =>
      setState((old) => ({ ...old, draft: taken.reduce(takeTheirs, old.draft), conflicts: [] })),
  };
}

async function outcome(
  state: DraftState,
  mayWrite: boolean,
  word: string | null,
): Promise<Partial<DraftState>> {
  const { base, draft } = state;
  const input = { id: base.id, revision: base.revision, document: draft, word };
  const answer = mayWrite
    ? (await askFromBrowser(SaveEntryChangeDocument, { input })).saveEntryChange
    : (
        await askFromBrowser(ProposeEntryChangeDocument, {
          input: {
            ...input,
            proposalId: base.proposal?.id ?? null,
            proposalStep: base.proposal?.step ?? null,
          },
        })
      ).proposeEntryChange;
  if (answer.__typename === 'Refused') return refused(state, answer.refusals);
  const written =
    answer.__typename === 'SavedEntry'
      ? await readAgain({ id: answer.id, proposal: null })
      : await readAgain({ id: base.id, proposal: answer });
  const note = mayWrite ? 'SAVED' : 'SENT';
  return written ? { base: written, draft: written.document, note } : { note };
}

async function refused(
  { base, draft }: DraftState,
  refusals: readonly EntryFault[],
): Promise<Partial<DraftState>> {
  const [first] = refusals;
  if (first?.code === 'ORGANIZATION_FOREIGN') return { note: 'OTHER_ORGANIZATION' };
  if (first?.code === 'NOT_FOUND') return { note: 'GONE' };
  if (first?.code !== 'EDITED_MEANWHILE') return { faults: refusals };
  const theirs = await readAgain(base);
  if (!theirs) return { note: 'GONE' };
  const { merged, conflicts } = mergeEdits(base.document, draft, theirs.document);
  return { base: theirs, draft: merged, conflicts, note: conflicts.length === 0 ? 'MERGED' : null };
}

/** Whoever closes the page with something unsent is asked first. */
function useWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}
