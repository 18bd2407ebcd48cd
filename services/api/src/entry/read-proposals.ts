import {
  diffEntries,
  type EntryDocument,
  mergeEdits,
  type ProposalSource,
  type ProposalState,
} from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import { alikeEntries } from './alike-entries.ts';
import { onwardNames } from './onward-names.ts';
import { readEntry } from './read-entry.ts';

/** A proposal as it stands in the queue. */
export interface ProposalRow {
  readonly id: string;
  readonly step: number;
  readonly resourceId: string | null;
  readonly source: ProposalSource;
  readonly state: ProposalState;
  readonly since: Date;
  readonly base: EntryDocument | null;
  readonly document: EntryDocument;
  readonly organizationId: string | null;
  readonly mayDecide: boolean;
}

const columns = `id, step, resource_id as "resourceId", source, state, since, base, document,
  organization_id as "organizationId", upkeep.works_for(keeper_code) as "mayDecide"`;

const mostOpen = 100;

/** The open proposals one may see: those of one's own organization, and those one keeps; the longest waiting first. */
export async function openProposals(client: SqlExecutor): Promise<ProposalRow[]> {
  const found = await client.query<ProposalRow>(
    `select ${columns} from upkeep.proposal
     where state = 'WAITING' or (state = 'RETURNED' and not upkeep.works_for(keeper_code))
     order by since limit ${mostOpen}`,
  );
  return found.rows;
}

/** One proposal, held until the transaction ends where it is to be answered. */
export async function readProposal(
  client: SqlExecutor,
  id: string,
  held = false,
): Promise<ProposalRow | null> {
  const found = await client.query<ProposalRow>(
    `select ${columns} from upkeep.proposal where id = $1 ${held ? 'for update' : ''}`,
    [id],
  );
  return found.rows[0] ?? null;
}

/** One's own organization's open change of an entry. */
export async function ownProposal(
  client: SqlExecutor,
  resourceId: string,
  organizationId: string | null,
): Promise<ProposalRow | null> {
  const found = await client.query<ProposalRow>(
    `select ${columns} from upkeep.proposal where resource_id = $1 and organization_id = $2 and source = 'EDIT'
       and state in ('WAITING', 'RETURNED')`,
    [resourceId, organizationId],
  );
  return found.rows[0] ?? null;
}

interface StepRow {
  proposalId: string;
  number: number;
  act: 'SENT' | 'RETURNED' | 'APPROVED' | 'WITHDRAWN';
  word: string | null;
  byName: string | null;
  byOrganization: string | null;
  at: Date;
}

/** What was done with some proposals, in order. */
async function readSteps(client: SqlExecutor, ids: readonly string[]): Promise<StepRow[]> {
  const found = await client.query<StepRow>(
    `select proposal_id as "proposalId", step as number, act, word, by_name as "byName",
       by_organization as "byOrganization", at
     from upkeep.proposal_step where proposal_id = any($1::uuid[]) order by step`,
    [ids],
  );
  return found.rows;
}

/** What approving a proposal would write, and what it would change; brought together with what was done meanwhile. */
export function weigh({ base, document }: ProposalRow, now: EntryDocument | null) {
  if (!now) return { merged: document, changes: diffEntries(null, document), conflicts: [] };
  const { merged, conflicts } = mergeEdits(base ?? now, document, now);
  return { merged, conflicts: [...conflicts], changes: diffEntries(now, merged) };
}

/** Proposals as people read them. */
export async function showProposals(client: SqlExecutor, rows: readonly ProposalRow[]) {
  const steps = await readSteps(
    client,
    rows.map(({ id }) => id),
  );
  const isNew = ({ resourceId }: ProposalRow) => resourceId === null;
  const open = rows.some(isNew) ? (await openProposals(client)).filter(isNew) : [];
  const alike = await alikeEntries(client, rows.filter(isNew), open);
  const shown = [];
  const onward = await onwardNames(client, rows);
  for (const row of rows) {
    const entry = row.resourceId === null ? null : await readEntry(client, row.resourceId);
    shown.push({
      ...row,
      ...weigh(row, entry?.document ?? null),
      onward,
      since: row.since.toISOString(),
      revision: entry?.revision ?? null,
      alike: alike.get(row.id) ?? [],
      steps: steps
        .filter(({ proposalId }) => proposalId === row.id)
        .map((step) => ({ ...step, at: step.at.toISOString() })),
    });
  }
  return shown;
}
