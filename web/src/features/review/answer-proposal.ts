import { type EditConflict, type EntryChange, leaveOut, takeTheirs } from '@tsunagi/domain';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { ApproveProposalDocument, ReturnProposalDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { fieldName } from '../entries/changes-list.tsx';
import type { ShownConflict } from '../entries/conflict-panel.tsx';
import type { QueuedProposal } from './review-view.tsx';

type Fault = { code: string; field?: string | null };
/** What came of an answer: the entry it was about, new ones too; a fault names the field that is wrong. */
export type Outcome = { resourceId: string | null } | 'MEANWHILE' | 'FAILED' | Fault;

interface Choices {
  word: string;
  /** The conflicts in which what is listed stays. */
  taken: readonly ShownConflict[];
  /** The changes that are not taken. */
  left: readonly QueuedProposal['changes'][number][];
}

/** Approves a proposal, whole or in part; what was left out is told in the word. */
export function approve(proposal: QueuedProposal, { word, taken, left }: Choices): Promise<Outcome> {
  const { id, step, revision, conflicts, merged } = proposal;
  const settled = (taken as readonly EditConflict[]).reduce(takeTheirs, merged);
  const chosen = (conflicts.length > 0 || left.length > 0) && {
    document: (left as readonly EntryChange[]).reduce(leaveOut, settled),
    revision,
  };
  const told = left.length > 0 && entries.review.leftOut(left.map(({ field }) => fieldName(field)));
  const words = [word.trim(), told].filter(Boolean).join('　');
  return outcomeOf(async () => {
    const { approveProposal } = await askFromBrowser(ApproveProposalDocument, {
      input: { id, step, word: words || null, ...chosen },
    });
    return approveProposal.__typename === 'Refused'
      ? approveProposal.refusals
      : { resourceId: approveProposal.id };
  });
}

/** Gives a proposal back to its sender. */
export const giveBack = ({ id, step, resourceId }: QueuedProposal, word: string): Promise<Outcome> =>
  outcomeOf(async () => {
    const { returnProposal } = await askFromBrowser(ReturnProposalDocument, { id, step, word });
    return returnProposal.__typename === 'Refused' ? returnProposal.refusals : { resourceId };
  });

const meanwhile = ['EDITED_MEANWHILE', 'NOT_FOUND', 'CONFLICTS'];

async function outcomeOf(
  ask: () => Promise<readonly Fault[] | { resourceId: string | null }>,
): Promise<Outcome> {
  try {
    const answered = await ask();
    if ('resourceId' in answered) return answered;
    const [first] = answered;
    if (!first) return 'FAILED';
    return meanwhile.includes(first.code) ? 'MEANWHILE' : first;
  } catch {
    return 'FAILED';
  }
}
