import type { CalendarDay } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { ProposalRow } from './read-proposals.ts';

interface ToldChange {
  id: string;
  way: string;
  on: CalendarDay;
  role: string | null;
  organization: string;
}

/**
 * Where the owner told of changes when asked, approving them confirms the entry: as of the day the owner answered, as the
 * word of the one who did. What ended is not confirmed.
 */
export async function confirmApproved(
  client: PoolClient,
  { id, source }: ProposalRow,
  resourceId: string,
): Promise<void> {
  if (source !== 'CONFIRMATION') return;
  const found = await client.query<ToldChange>(
    `select id, way, confirmed_on::text as on, by_role as role, by_organization as organization
     from upkeep.confirmation where proposal_id = $1 and answer = 'CHANGED' and verification_id is null`,
    [id],
  );
  const [told] = found.rows;
  if (!told) return;
  await client.query(
    `update upkeep.confirmation set verification_id = upkeep.confirm($2, $3, $4, $5, $6) where id = $1`,
    [told.id, resourceId, told.on, told.organization, told.role, told.way],
  );
}
