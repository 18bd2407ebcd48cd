import { type CronItem, Logger, parseCronItems, run, runOnce } from 'graphile-worker';
import type { JobContext } from './job-context.ts';
import { taskList } from './task-list.ts';

/** What comes round by itself, in universal time: Japan is nine hours ahead. */
const recurring: readonly CronItem[] = [
  // At six in the morning in Japan; a machine that was off then makes up for the last day.
  { task: 'ask-for-confirmations', match: '0 21 * * *', options: { backfillPeriod: 86_400_000 } },
  // At eight: letters to offices on working days, which the task itself knows.
  { task: 'remind-sections', match: '0 23 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'watch-referrals', match: '30 22 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'forget-problem-reports', match: '0 18 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'forget-mails', match: '15 18 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: 'find-duplicates', match: '* * * * *' },
  { task: 'notice-changes', match: '* * * * *' },
];

/** The queue's own words are left out but for its faults: what is done is seen by what it does. */
const quiet = (context: JobContext) =>
  new Logger(() => (level, message) => {
    if (level === 'error') context.log.error({ queue: message });
  });

/** Does jobs until told to stop, which waits for those under way. */
export async function runJobs(context: JobContext): Promise<{ stop(): Promise<void>; ended: Promise<void> }> {
  const runner = await run({
    pgPool: context.pool,
    taskList: taskList(context),
    parsedCronItems: parseCronItems([...recurring]),
    concurrency: 2,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: quiet(context),
  });
  // What was loaded while nobody was there to look is looked at now, not in a minute.
  await runner.addJob('find-duplicates', {}, { jobKey: 'find-duplicates' });
  return { stop: () => runner.stop(), ended: runner.promise };
}

/** Does what is due now, and ends. */
export const runDueJobs = (context: JobContext): Promise<void> =>
  runOnce({
    pgPool: context.pool,
    taskList: taskList(context),
    noHandleSignals: true,
    logger: quiet(context),
  });
