import { permissionsOf } from '@tsunagi/domain';
import { actorOf, roleOf } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import type { WaitingQuestion, WaitingTask } from './waiting/contributor.ts';
import { contributors } from './waiting/index.ts';

/** What a desk opens with. */
export class DeskService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** What waits for the one who asks, as far as this person's role may act on it; nothing without a role in force. */
  async waiting(question: WaitingQuestion): Promise<readonly WaitingTask[]> {
    const role = roleOf(question.viewer);
    const asked = role
      ? contributors.filter(({ permission }) => permissionsOf[role].includes(permission))
      : [];
    if (asked.length === 0) return [];
    return this.personal.actingAs(actorOf(question.viewer), async (client) => {
      const found: WaitingTask[] = [];
      for (const contributor of asked) found.push(...(await contributor.tasks(client, question)));
      return found.filter(({ count }) => count > 0);
    });
  }
}
