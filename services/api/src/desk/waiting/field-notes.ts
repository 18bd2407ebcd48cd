import { japaneseDay } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** Notes of the own municipality that nobody has completed yet. */
export const fieldNotes: WaitingContributor = {
  permission: 'record-resources',
  async tasks(client) {
    const found = await client.query<{ count: number; oldest: Date | null }>(
      `select count(*)::int as count, min(taken_at) as oldest from upkeep.field_note where state = 'OPEN'`,
    );
    const { count, oldest } = found.rows[0]!;
    return [{ kind: 'NOTES_TO_COMPLETE', count, oldestDay: oldest && japaneseDay(oldest) }];
  },
};
