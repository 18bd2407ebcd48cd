import type { CalendarDay } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** What was shared for danger to life by somebody else, and nobody has looked at a second time. */
export const dangersToReview: WaitingContributor = {
  permission: 'work-cases',
  async tasks(client) {
    const { rows } = await client.query<{ count: number; oldest: CalendarDay | null }>(
      `select count(*)::int as count, min(given_on)::text as oldest
       from care.ground g join care.case_file c on c.id = g.case_id
       where g.kind = 'DANGER_TO_LIFE' and g.reviewed_at is null and g.withdrawn_at is null
         and g.recorded_by <> identity.acting_person()`,
    );
    return [{ kind: 'DANGERS_TO_REVIEW', count: rows[0]!.count, oldestDay: rows[0]!.oldest }];
  },
};
