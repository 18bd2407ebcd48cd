import type { CalendarDay } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { WaitingContributor } from './contributor.ts';

/** How many proposals there are in a state, and since which day in Japan the oldest. */
async function counted(client: PoolClient, condition: string) {
  const found = await client.query<{ count: number; oldestDay: CalendarDay | null }>(
    `select count(*)::int as count, min(since at time zone 'Asia/Tokyo')::date::text as "oldestDay"
     from upkeep.proposal where ${condition}`,
  );
  return found.rows[0]!;
}

/** What was proposed to those who decide. */
export const entriesToReview: WaitingContributor = {
  permission: 'approve-resources',
  tasks: async (client) => [
    {
      kind: 'ENTRIES_TO_REVIEW',
      ...(await counted(client, `state = 'WAITING' and upkeep.works_for(keeper_code)`)),
    },
  ],
};

/** What came back to those who had proposed it. */
export const entriesReturned: WaitingContributor = {
  permission: 'edit-resources',
  tasks: async (client) => [
    {
      kind: 'ENTRIES_RETURNED',
      ...(await counted(
        client,
        `state = 'RETURNED' and upkeep.provider_acts() and organization_id = identity.acting_organization()`,
      )),
    },
  ],
};
