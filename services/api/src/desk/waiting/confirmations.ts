import { overdueCount } from '../../confirmation/index.ts';
import type { WaitingContributor } from './contributor.ts';

/** Entries beyond the last day of their schedule, of what one keeps or owns. */
export const overdueConfirmations: WaitingContributor = {
  permission: 'confirm-resources',
  async tasks(client, { day }) {
    const { count, oldest } = await overdueCount(client, day);
    return [{ kind: 'CONFIRMATIONS_OVERDUE', count, oldestDay: oldest }];
  },
};
