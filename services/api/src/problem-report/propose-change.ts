import { refuse } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { propose, readEntry } from '../entry/index.ts';
import type { Answered } from '../graphql/refused.ts';
import type { Viewer } from '../identity/index.ts';
import { writerOf } from '../vetting/index.ts';
import type { ReportRow } from './problem-report.repository.ts';

/**
 * Puts what was told into the review queue: that it has ended, or the entry as it is with a word that says what to look
 * at. What the person wrote stays where it is: the proposal carries only the word of who answered.
 */
export async function proposeChange(
  client: PoolClient,
  viewer: Viewer,
  report: ReportRow,
  word: string,
): Promise<Answered<{ id: string }>> {
  const entry = await readEntry(client, report.resource_id);
  if (!entry) return refuse([{ code: 'NOT_FOUND' }]);
  const { personId, name, role, office } = writerOf(viewer);
  const made = await propose(client, {
    resourceId: entry.id,
    document: report.kind === 'HAS_ENDED' ? { ...entry.document, status: 'ENDED' } : entry.document,
    baseRevision: entry.revision,
    source: 'PROBLEM',
    word,
    from: {
      personId,
      name,
      role,
      organizationName: office,
      organizationId: viewer.working?.organizationId ?? null,
    },
  });
  return made.ok ? made : refuse(made.refusals);
}
