import type { TaskOf, TaskPayload } from '@tsunagi/contracts';
import type { Pool } from 'pg';
import type { Logger } from 'pino';

/** What a job of the api is given: the database as its owner sees it, the clock, and what links are made of. */
export interface JobContext {
  readonly pool: Pool;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly dataKey: string;
  /** Where people see the system: mails lead there. */
  readonly origin: string;
}

/** Does one job. What it throws is tried again later; a row it writes about a person needs the door `jobs`. */
export type JobHandler<Name extends TaskOf<'api'>> = (
  payload: TaskPayload<Name>,
  context: JobContext,
) => Promise<void>;
