import { readConfig } from '../config.ts';
import { makeWorker } from '../run-worker.ts';

/** Jobs under way get this long to end before they are left to the next start. */
const graceMilliseconds = 8_000;

/** Does the worker's jobs until it is told to end, or with `--once` those due now. */
try {
  const worker = makeWorker(readConfig(process.env));
  if (process.argv.includes('--once')) await worker.once();
  else {
    const running = await worker.untilStopped();
    console.log('worker ready');
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(0), graceMilliseconds).unref();
      void running
        .stop()
        .catch(() => {})
        .then(() => process.exit(0));
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    await running.ended;
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
