import { allow, type Decision, type ProposalState, refuse } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { Author } from './author.ts';
import { confirmApproved } from './confirm-approved.ts';
import { noteStep } from './propose.ts';
import { readEntry } from './read-entry.ts';
import { type ProposalRow, readProposal, weigh } from './read-proposals.ts';
import { type EntryRefusal, type SavedEntry, saveEntry } from './save-entry.ts';

/** Why a proposal is not answered. CONFLICTS: the entry was changed meanwhile in the same fields; somebody has to choose. */
export type AnswerRefusal = EntryRefusal | 'CONFLICTS' | 'WORD_MISSING';

/** A proposal as the one who answers it has seen it. */
export interface SeenProposal {
  readonly id: string;
  readonly step: number;
  readonly word?: string | null | undefined;
}

/**
 * Writes what was proposed as the one who keeps the entry. What was changed meanwhile elsewhere in the entry stays;
 * where both changed the same, `chosen` says what is to be written.
 */
export async function approveProposal(
  client: PoolClient,
  seen: SeenProposal & { readonly chosen?: { document: unknown; revision: string | null } | null },
  by: Author,
): Promise<SavedEntry | Decision<never, AnswerRefusal>> {
  const found = await answerable(client, seen, 'WAITING');
  if (!found.ok) return found;
  const proposal = found.value;
  if (!proposal.mayDecide) return refuse([{ code: 'NOT_FOUND' }]);
  const entry = proposal.resourceId === null ? null : await readEntry(client, proposal.resourceId);
  if (proposal.resourceId !== null && !entry) return refuse([{ code: 'NOT_FOUND' }]);
  const { merged, conflicts } = weigh(proposal, entry?.document ?? null);
  if (conflicts.length > 0 && !seen.chosen) return refuse([{ code: 'CONFLICTS' }]);
  const saved = await saveEntry(client, {
    id: proposal.resourceId,
    document: seen.chosen?.document ?? merged,
    expectedRevision: seen.chosen ? seen.chosen.revision : (entry?.revision ?? null),
    act: 'APPROVED',
    word: seen.word,
    proposalId: proposal.id,
    by,
  });
  if (!saved.ok) return saved;
  await client.query('update upkeep.proposal set resource_id = $2 where id = $1', [
    proposal.id,
    saved.value.id,
  ]);
  await close(client, seen, 'APPROVED', by);
  await confirmApproved(client, proposal, saved.value.id);
  return saved;
}

/** Gives a proposal back to the one who sent it, with a word that says what is missing. */
export async function returnProposal(
  client: PoolClient,
  seen: SeenProposal,
  by: Author,
): Promise<Decision<{ id: string; step: number }, AnswerRefusal>> {
  if (!seen.word?.trim()) return refuse([{ code: 'WORD_MISSING', field: 'word' }]);
  const found = await answerable(client, seen, 'WAITING');
  if (!found.ok) return found;
  if (!found.value.mayDecide) return refuse([{ code: 'NOT_FOUND' }]);
  return allow(await close(client, seen, 'RETURNED', by));
}

/** Takes a proposal of one's own organization back. */
export async function withdrawProposal(
  client: PoolClient,
  seen: SeenProposal,
  by: Author,
  organizationId: string | null,
): Promise<Decision<{ id: string; step: number }, AnswerRefusal>> {
  const found = await answerable(client, seen, 'WAITING', 'RETURNED');
  if (!found.ok) return found;
  if (found.value.organizationId === null || found.value.organizationId !== organizationId)
    return refuse([{ code: 'NOT_FOUND' }]);
  return allow(await close(client, seen, 'WITHDRAWN', by));
}

/** The proposal, if it still is as the one who answers has seen it. */
async function answerable(
  client: PoolClient,
  { id, step }: SeenProposal,
  ...states: readonly ProposalState[]
): Promise<Decision<ProposalRow, AnswerRefusal>> {
  const proposal = await readProposal(client, id, true);
  if (!proposal) return refuse([{ code: 'NOT_FOUND' }]);
  if (proposal.step !== step || !states.includes(proposal.state))
    return refuse([{ code: 'EDITED_MEANWHILE' }]);
  return allow(proposal);
}

async function close(
  client: PoolClient,
  { id, step, word }: SeenProposal,
  state: 'APPROVED' | 'RETURNED' | 'WITHDRAWN',
  by: Author,
): Promise<{ id: string; step: number }> {
  await client.query(
    'update upkeep.proposal set state = $2, step = $3, since = clock_timestamp() where id = $1',
    [id, state, step + 1],
  );
  await noteStep(client, { id, step: step + 1 }, state, by, word);
  return { id, step: step + 1 };
}
