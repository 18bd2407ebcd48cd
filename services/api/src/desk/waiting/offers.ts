import { japaneseDay } from '@tsunagi/domain';
import { countUnansweredOffers } from '../../offer/index.ts';
import type { WaitingContributor } from './contributor.ts';

/** Hosts who asked for something one lends and wait for an answer. */
export const offersWaiting: WaitingContributor = {
  permission: 'offer-resources',
  async tasks(client) {
    const { count, oldest } = await countUnansweredOffers(client);
    return [{ kind: 'OFFERS_TO_ANSWER', count, oldestDay: oldest && japaneseDay(oldest) }];
  },
};
