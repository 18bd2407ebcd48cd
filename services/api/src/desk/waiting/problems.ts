import { japaneseDay } from '@tsunagi/domain';
import { countWaiting } from '../../problem-report/index.ts';
import { countDueChecks, countReviews } from '../../vetting/index.ts';
import type { WaitingContributor } from './contributor.ts';

/** Reports that nobody answered, suspensions to look at again, providers to be looked at again. */
export const problemsWaiting: WaitingContributor = {
  permission: 'answer-problems',
  async tasks(client, { day }) {
    const reports = await countWaiting(client);
    const reviews = await countReviews(client, day);
    const checks = await countDueChecks(client, day);
    return [
      {
        kind: 'PROBLEMS_TO_READ',
        count: reports.count,
        oldestDay: reports.oldest && japaneseDay(reports.oldest),
      },
      { kind: 'SUSPENSIONS_TO_REVIEW', count: reviews.count, oldestDay: reviews.oldest },
      { kind: 'PROVIDERS_TO_VET', count: checks.count, oldestDay: checks.oldest },
    ];
  },
};
