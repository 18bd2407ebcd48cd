import type { EntryDocument } from '@tsunagi/domain';
import { EntryToEditDocument, ProposalToEditDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

/** What a form began with: the state that its changes are changes of. */
export interface EntryBase {
  /** Null while the entry does not exist. */
  readonly id: string | null;
  readonly revision: string | null;
  readonly document: EntryDocument;
  /** The open proposal that is written on. */
  readonly proposal: { readonly id: string; readonly step: number } | null;
}

/** The entry, or one's own open proposal for it, as it is by now; null where it is gone. */
export async function readAgain({
  id,
  proposal,
}: Pick<EntryBase, 'id' | 'proposal'>): Promise<EntryBase | null> {
  if (id === null) {
    if (!proposal) return null;
    const found = (await askFromBrowser(ProposalToEditDocument, { id: proposal.id })).proposal;
    return found && { id, revision: null, document: found.document, proposal: found };
  }
  const { entry } = await askFromBrowser(EntryToEditDocument, { id });
  if (!entry) return null;
  return {
    id,
    revision: entry.revision,
    document: entry.proposal?.document ?? entry.document,
    proposal: entry.proposal,
  };
}
