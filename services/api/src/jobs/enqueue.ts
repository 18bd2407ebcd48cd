import { type TaskName, type TaskPayload, tasks } from '@tsunagi/contracts';
import type { SqlExecutor } from '../persistence/sql.ts';

export interface EnqueueWish {
  /** Not before this instant. */
  readonly runAt?: Date;
  /** Of jobs with the same key only the last one waits. */
  readonly jobKey?: string;
  /** Many wishes under one key in a row do not put the job off again and again: the first one's instant stays. */
  readonly keepRunAt?: boolean;
}

/** Puts work into the queue in the caller's transaction: if that is rolled back, so is the wish. */
export async function enqueue<Name extends TaskName>(
  client: SqlExecutor,
  task: Name,
  payload: TaskPayload<Name>,
  { runAt, jobKey, keepRunAt = false }: EnqueueWish = {},
): Promise<void> {
  const checked = tasks[task].payload.parse(payload);
  await client.query('select jobs.enqueue($1, $2, $3, $4, $5)', [
    task,
    JSON.stringify(checked),
    runAt ?? null,
    jobKey ?? null,
    keepRunAt,
  ]);
}

const mapDelayMilliseconds = 3_000;

/** Has the unfiltered map counted anew: soon, and once for however many changes are made meanwhile. */
export const enqueueMapRefresh = (client: SqlExecutor, now: Date): Promise<void> =>
  enqueue(
    client,
    'refresh-map-cells',
    {},
    {
      runAt: new Date(now.getTime() + mapDelayMilliseconds),
      jobKey: 'refresh-map-cells',
      keepRunAt: true,
    },
  );
