import { installedChromium } from './e2e/browser.ts';
import { type Counts, runStage, type Stage } from './stage.ts';

const jest = (project: string): Stage => ({
  name: project,
  script: [`test:${project}`, '--', '--passWithNoTests'],
  isJest: true,
  // What needs nothing but itself fails for a reason of its own, always.
  isTriedAgain: project !== 'unit',
});

/** The oldest PostgreSQL we promise to run on, where the machine has it (`.ci/run` says where). */
const oldest = process.env.TSUNAGI_OLDEST_POSTGRES;
/** What stands on PostgreSQL itself; what goes through it (HSDS, exports, lists, search) is tested once. */
const onPostgres = 'infra/|testkit/|persistence/|identity/';
const onOldest: readonly Stage[] = oldest
  ? [
      {
        ...jest('db'),
        name: `db on ${oldest}`,
        script: ['test:db', '--', '--testPathPatterns', onPostgres],
        environment: { TSUNAGI_TEST_POSTGRES: oldest },
      },
    ]
  : [];

/** Stages one after the other; the first that fails ends the run. */
type Lane = readonly Stage[];

/**
 * Lanes of one row run side by side, rows one after the other: the compiler uses one processor, and the program
 * that is started and killed mostly waits. Browsers have the machine to themselves, with the pages built before.
 */
const rows: readonly (readonly Lane[])[] = [
  [
    [
      jest('unit'),
      { name: 'schema', script: ['schema:check', '--workspace', 'services/api', '--if-present'] },
    ],
    [
      { name: 'types', script: ['check:types'] },
      { name: 'lint', script: ['check:lint'] },
      { name: 'borders', script: ['check:borders'] },
    ],
  ],
  [
    [jest('db'), jest('api')],
    [jest('start'), { name: 'build', script: ['build'] }, ...onOldest],
  ],
  [[jest('e2e')]],
];

const counted: Counts[] = [];
const unsteady: string[] = [];
const skip = (file: string) => counted.push({ file, passed: 0, failed: 0, skipped: 1 });

/** Whether all stages of the lane succeeded; `hasStopped` tells that another lane has not. */
async function runLane(lane: Lane, isFirstLane: boolean, hasStopped: () => boolean): Promise<boolean> {
  for (const stage of lane) {
    if (hasStopped()) return true;
    if (stage.name === 'e2e' && !installedChromium()) {
      console.log('No Chromium on this machine (CHROMIUM_PATH names one): the browser part is skipped.');
      skip(stage.name);
      continue;
    }
    console.log(`\n=== ${stage.name}`);
    const began = performance.now();
    const end = await runStage(stage, isFirstLane);
    console.log(`=== ${stage.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    counted.push(...end.counts);
    unsteady.push(...end.unsteady);
    if (!end.succeeded) return false;
  }
  return true;
}

async function runRows(): Promise<boolean> {
  if (!oldest) {
    console.log('TSUNAGI_OLDEST_POSTGRES names no PostgreSQL 15: the embedded one alone is tested.');
    skip('PostgreSQL 15');
  }
  let hasFailed = false;
  for (const row of rows) {
    const lane = async (stages: Lane, place: number) => {
      const succeeded = await runLane(stages, place === 0, () => hasFailed);
      hasFailed ||= !succeeded;
    };
    await Promise.all(row.map(lane));
    if (hasFailed) break;
  }
  return !hasFailed;
}

const succeeded = await runRows();
const sum = (of: (counts: Counts) => number) => counted.reduce((total, counts) => total + of(counts), 0);
const passed = sum((counts) => counts.passed);
const skipped = sum((counts) => counts.skipped);
// A jest run that broke down without a failed test is a failure all the same.
const failed = succeeded
  ? 0
  : Math.max(
      1,
      sum((counts) => counts.failed),
    );
for (const file of unsteady) console.log(`unsteady: ${file} failed once and passed when it was tried alone`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
