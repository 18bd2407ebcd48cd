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
  if (source === 'CONFIRMATION') await confirmTold(client, resourceId, 'proposal_id = $1', id);
}

/**
 * The same for what was told on paper or by telephone: those who keep the entry put it in and save. Only the latest answer
 * counts: what was said before it is not told any more.
 */
export const confirmMended = (client: PoolClient, resourceId: string): Promise<void> =>
  confirmTold(
    client,
    resourceId,
    `way in ('FAX', 'TELEPHONE') and id = (select id from upkeep.confirmation where resource_id = $1
       order by confirmed_on desc, at desc limit 1)`,
    resourceId,
  );

async function confirmTold(client: PoolClient, resourceId: string, which: string, by: string): Promise<void> {
  const found = await client.query<ToldChange>(
    `select id, way, confirmed_on::text as on, by_role as role, by_organization as organization
     from upkeep.confirmation where ${which} and answer = 'CHANGED' and verification_id is null`,
    [by],
  );
  const [told] = found.rows;
  if (!told) return;
  await client.query(
    `update upkeep.confirmation set verification_id = upkeep.confirm($2, $3, $4, $5, $6) where id = $1`,
    [told.id, resourceId, told.on, told.organization, told.role, told.way],
  );
}
