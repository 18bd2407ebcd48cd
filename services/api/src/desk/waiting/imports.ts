import { japaneseDay } from '@tsunagi/domain';
import type { WaitingContributor } from './contributor.ts';

/** Lists one has brought and not decided on. */
export const waitingImports: WaitingContributor = {
  permission: 'import-resources',
  async tasks(client) {
    const found = await client.query<{ count: number; oldest: Date | null }>(
      `select count(*)::int as count, min(created_at) as oldest from imports.draft
       where state in ('MAPPING', 'PLANNED')`,
    );
    const { count, oldest } = found.rows[0]!;
    return [{ kind: 'IMPORTS_TO_FINISH', count, oldestDay: oldest && japaneseDay(oldest) }];
  },
};
