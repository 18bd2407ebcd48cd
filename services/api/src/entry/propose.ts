import { allow, type Decision, type EntryDocument, type ProposalSource, refuse } from '@tsunagi/domain';
import { parseEntry } from '@tsunagi/domain/upkeep/parse-entry';
import type { PoolClient } from 'pg';
import { type Author, authorValues } from './author.ts';
import { unknownReferences } from './check-known.ts';
import { keeperOfDocument } from './keeper-of-document.ts';
import { readEntry } from './read-entry.ts';
import type { EntryRefusal } from './save-entry.ts';

/** What somebody proposes, and from where it comes. */
export interface ProposalToMake {
  /** Null proposes a new entry. */
  readonly resourceId: string | null;
  readonly document: unknown;
  /** The revision of the entry the sender has seen; null for a new entry. */
  readonly baseRevision: string | null;
  readonly source: ProposalSource;
  readonly word?: string | null | undefined;
  /** Who sends it; by a link there is no person, and the organization is the one that was asked. */
  readonly from: Author & { readonly organizationId: string | null };
  /** A proposal of one's own that this takes the place of, as last seen. */
  readonly replaces?: { readonly id: string; readonly step: number } | null | undefined;
}

export type MadeProposal = Decision<{ id: string; step: number }, EntryRefusal>;

/**
 * Puts a proposal into the queue of the municipality that keeps the entry, in the client's transaction, as the one who
 * acts. There is one open proposal of an organization for an entry: who writes on has seen what colleagues wrote.
 */
export async function propose(client: PoolClient, asked: ProposalToMake): Promise<MadeProposal> {
  const parsed = parseEntry(asked.document);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const entry = asked.resourceId === null ? null : await readEntry(client, asked.resourceId);
  if (asked.resourceId !== null && !entry) return refuse([{ code: 'NOT_FOUND' }]);
  if (entry && entry.revision !== asked.baseRevision) return refuse([{ code: 'EDITED_MEANWHILE' }]);
  const unknown = await unknownReferences(client, document);
  if (unknown.length > 0) return refuse(unknown);
  const open = await openProposal(client, asked);
  if ((open?.step ?? null) !== (asked.replaces?.step ?? null)) return refuse([{ code: 'EDITED_MEANWHILE' }]);
  const keeperCode = entry ? entry.keeperCode : await keeperOfDocument(client, document);
  const row = { base: entry?.document ?? null, document, keeperCode };
  return allow(open ? await replace(client, open, asked, row) : await insert(client, asked, row));
}

interface ProposalRow {
  base: EntryDocument | null;
  document: EntryDocument;
  keeperCode: string | null;
}

/** The open proposal that would be replaced: the named one, or the one this organization already has for this entry. */
async function openProposal(client: PoolClient, { resourceId, source, from, replaces }: ProposalToMake) {
  const found = await client.query<{ id: string; step: number }>(
    `select id, step from upkeep.proposal
     where state in ('WAITING', 'RETURNED') and source = $1 and organization_id is not distinct from $2
       and (id = $3 or ($3 is null and resource_id = $4 and $1 = 'EDIT'))
     for update`,
    [source, from.organizationId, replaces?.id ?? null, resourceId],
  );
  return found.rows[0] ?? null;
}

async function insert(
  client: PoolClient,
  { resourceId, source, word, from }: ProposalToMake,
  { base, document, keeperCode }: ProposalRow,
) {
  const id = (await client.query<{ id: string }>('select gen_random_uuid() as id')).rows[0]!.id;
  await client.query(
    `insert into upkeep.proposal (id, resource_id, source, base, document, keeper_code, organization_id, person_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, resourceId, source, base, document, keeperCode, from.organizationId, from.personId],
  );
  await noteStep(client, { id, step: 1 }, 'SENT', from, word);
  return { id, step: 1 };
}

async function replace(
  client: PoolClient,
  { id, step }: { id: string; step: number },
  { word, from }: ProposalToMake,
  { base, document, keeperCode }: ProposalRow,
) {
  await client.query(
    `update upkeep.proposal set state = 'WAITING', step = $2, since = clock_timestamp(), base = $3, document = $4,
       keeper_code = $5, person_id = $6 where id = $1`,
    [id, step + 1, base, document, keeperCode, from.personId],
  );
  await noteStep(client, { id, step: step + 1 }, 'SENT', from, word);
  return { id, step: step + 1 };
}

/** Notes what somebody did with a proposal, and the word that goes with it. */
export async function noteStep(
  client: PoolClient,
  { id, step }: { id: string; step: number },
  act: 'SENT' | 'RETURNED' | 'APPROVED' | 'WITHDRAWN',
  by: Author,
  word?: string | null,
): Promise<void> {
  await client.query(
    `insert into upkeep.proposal_step (proposal_id, step, act, word, person_id, by_name, by_role, by_organization, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp())`,
    [id, step, act, word?.trim() || null, ...authorValues(by)],
  );
}
