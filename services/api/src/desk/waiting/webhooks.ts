import type { CalendarDay } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** Webhooks that stopped by themselves because nothing arrived. */
export const webhooksFailing: WaitingContributor = {
  permission: 'connect-systems',
  async tasks(client) {
    const { rows } = await client.query<{ count: number; oldest: CalendarDay | null }>(
      `select count(*)::int as count, (min(state_at) at time zone 'Asia/Tokyo')::date::text as oldest
       from webhooks.subscription where state = 'PAUSED'`,
    );
    return [{ kind: 'WEBHOOKS_FAILING', count: rows[0]!.count, oldestDay: rows[0]!.oldest }];
  },
};
