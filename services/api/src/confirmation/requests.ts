import { randomBytes, randomUUID } from 'node:crypto';
import { type AskingStage, type CalendarDay, referenceFrom } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import type { EntryStanding } from './due-entries.ts';

/** What an entry is asked by: the link leads to its id, a sheet of paper carries its reference. */
export interface OpenRequest {
  readonly id: string;
  readonly reference: string;
}

/**
 * The one open request of each entry, in their order: the one that waits already, or a new one. With a letter it is noted
 * which one went out and when; two who ask at once share one.
 */
export async function openRequests(
  client: SqlExecutor,
  entries: readonly EntryStanding[],
  letter: { readonly stages: readonly AskingStage[]; readonly on: CalendarDay } | null,
): Promise<OpenRequest[]> {
  const found: OpenRequest[] = [];
  for (const [at, entry] of entries.entries()) {
    const stage = letter?.stages[at] ?? null;
    const { rows } = await client.query<OpenRequest>(upsert, [
      randomUUID(),
      referenceFrom(randomBytes(8)),
      entry.id,
      entry.name,
      entry.organizationId,
      entry.organizationName,
      stage,
      stage && letter?.on,
    ]);
    found.push(rows[0]!);
  }
  return found;
}

const upsert = `
  insert into upkeep.confirmation_request as q
    (id, reference, resource_id, resource_name, organization_id, organization_name, stage, stage_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (resource_id) where answer is null do update
    set stage = coalesce(excluded.stage, q.stage), stage_on = coalesce(excluded.stage_on, q.stage_on)
  returning q.id, q.reference`;

/** Notes the answer to the open request of an entry, whichever way it came; a link to it is used from then on. */
export async function closeRequest(
  client: SqlExecutor,
  resourceId: string,
  answer: string,
  on: CalendarDay,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `update upkeep.confirmation_request set answer = $2, answered_on = $3
     where resource_id = $1 and answer is null returning id`,
    [resourceId, answer, on],
  );
  return rows[0]?.id ?? null;
}
