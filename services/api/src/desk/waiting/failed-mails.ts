import type { CalendarDay } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** Mails that were refused for good, or of which nobody knows whether they arrived. */
export const failedMails: WaitingContributor = {
  permission: 'run-system',
  async tasks(client) {
    const { rows } = await client.query<{ count: number; oldest: CalendarDay | null }>(
      `select count(*)::int as count, min((state_at at time zone 'Asia/Tokyo')::date)::text as oldest
       from mail.outbox where state in ('REFUSED', 'UNCERTAIN')`,
    );
    return [{ kind: 'MAILS_FAILED', count: rows[0]!.count, oldestDay: rows[0]!.oldest }];
  },
};
