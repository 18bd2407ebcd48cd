import { pino } from 'pino';
import { readJobsConfig } from '../config.ts';
import { runDueJobs, runJobs } from '../jobs/run-jobs.ts';
import { jobsPool } from '../persistence/database.ts';
import { runOnce } from './run-once.ts';

/** Jobs under way get this long to end before they are left to the next start. */
const graceMilliseconds = 8_000;

/** Does the api's jobs as the owner of the database: until it is told to end, or with `--once` those due now. */
await runOnce(async () => {
  const config = readJobsConfig(process.env);
  const pool = jobsPool(config.databaseUrl);
  const log = pino({ level: config.logLevel, base: null });
  const context = { pool, clock: () => new Date(), log, dataKey: config.dataKey, origin: config.origin };
  if (process.argv.includes('--once')) {
    await runDueJobs(context).finally(() => pool.end());
    return;
  }
  const jobs = await runJobs(context);
  console.log('jobs ready');
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), graceMilliseconds).unref();
    void jobs
      .stop()
      .catch(() => {})
      .then(() => pool.end())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await jobs.ended;
});
