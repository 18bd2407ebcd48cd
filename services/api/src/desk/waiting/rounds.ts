import { japaneseDay } from '@tsunagi/domain';
import { countUnanswered } from '../../round/index.ts';
import type { WaitingContributor } from './contributor.ts';

/** Sections that were asked and have not answered. */
export const roundsWaiting: WaitingContributor = {
  permission: 'ask-sections',
  async tasks(client, { day }) {
    const { count, oldest } = await countUnanswered(client, day);
    return [{ kind: 'ROUNDS_UNANSWERED', count, oldestDay: oldest && japaneseDay(oldest) }];
  },
};
