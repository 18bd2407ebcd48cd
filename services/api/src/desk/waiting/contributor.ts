import type { CalendarDay, RolePermission, WaitingKind } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { Viewer } from '../../identity/index.ts';

/** Who asks what waits, and when. */
export interface WaitingQuestion {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly day: CalendarDay;
}

/** How much of one kind waits, and since which day; a count of nothing is left out of the answer. */
export interface WaitingTask {
  readonly kind: WaitingKind;
  readonly count: number;
  readonly oldestDay: CalendarDay | null;
}

/**
 * What one area of the house adds to the list of what waits. It is asked only of those who have its permission, in a
 * transaction that acts as the viewer: row-level security counts what this person may see.
 */
export interface WaitingContributor {
  readonly permission: RolePermission;
  tasks(client: PoolClient, question: WaitingQuestion): Promise<readonly WaitingTask[]>;
}
