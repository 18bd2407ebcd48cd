import type { CalendarDay } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** Referrals that wait for the answer of the own office; a question asked back waits for the other side. */
export const referralsToAnswer: WaitingContributor = {
  permission: 'work-cases',
  async tasks(client, { viewer }) {
    const found = await client.query<{ count: number; oldest: CalendarDay | null }>(
      `select count(*)::int as count, min(sent_on)::text as oldest from care.referral
       where receiver_id = $1 and state in ('SENT', 'RECEIVED', 'WITH_DESK')`,
      [viewer.working?.organizationId ?? null],
    );
    const { count, oldest } = found.rows[0]!;
    return [{ kind: 'REFERRALS_TO_ANSWER', count, oldestDay: oldest }];
  },
};
