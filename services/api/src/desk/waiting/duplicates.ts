import type { CalendarDay } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** Pairs that may be one place and that nobody has judged. */
export const duplicatesWaiting: WaitingContributor = {
  permission: 'merge-resources',
  async tasks(client) {
    const found = await client.query<{ count: number; oldest: CalendarDay | null }>(
      `select count(*)::int as count, (min(d.found_at) at time zone 'Asia/Tokyo')::date::text as oldest
       from upkeep.duplicate_pair d join resource one on one.id = d.one_id join resource other on other.id = d.other_id
       where d.state = 'PROPOSED'`,
    );
    const { count, oldest } = found.rows[0]!;
    return [{ kind: 'DUPLICATES_TO_JUDGE', count, oldestDay: oldest }];
  },
};
