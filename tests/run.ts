import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedChromium } from './e2e/browser.ts';

/** One step of `npm test`. */
interface Stage {
  readonly name: string;
  readonly script: readonly string[];
  /** True when jest reports its numbers itself; else the stage is one pass or one failure. */
  readonly isJest?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const jest = (project: string): Stage => ({
  name: project,
  script: [`test:${project}`, '--', '--passWithNoTests'],
  isJest: true,
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

const folder = mkdtempSync(join(tmpdir(), 'tsunagi-totals-'));
const totalsFile = join(folder, 'totals');

/** Runs a stage's script of package.json and answers whether it succeeded; what it prints is held back until then in a second lane. */
function runs({ script, environment }: Stage, isFirstLane: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const printed: Buffer[] = [];
    // npm is a program of Node: started by the same Node, it needs nothing from the machine's PATH.
    const npm = process.env.npm_execpath;
    const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const child = spawn(program, [...first, 'run', ...script], {
      cwd: root,
      stdio: isFirstLane ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, TSUNAGI_TEST_TOTALS: totalsFile },
    });
    child.stdout?.on('data', (part: Buffer) => printed.push(part));
    child.stderr?.on('data', (part: Buffer) => printed.push(part));
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code === 0);
    });
  });
}

function reported(): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const line of readLines()) {
    const run = JSON.parse(line) as Totals;
    totals.passed += run.passed;
    totals.failed += run.failed;
    totals.skipped += run.skipped;
  }
  return totals;
}

function readLines(): string[] {
  try {
    return readFileSync(totalsFile, 'utf8').trim().split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

const quick: Totals = { passed: 0, failed: 0, skipped: 0 };

/** Whether all stages of the lane succeeded; `hasStopped` tells that another lane has not. */
async function runLane(lane: Lane, isFirstLane: boolean, hasStopped: () => boolean): Promise<boolean> {
  for (const stage of lane) {
    if (hasStopped()) return true;
    if (stage.name === 'e2e' && !installedChromium()) {
      console.log('No Chromium on this machine (CHROMIUM_PATH names one): the browser part is skipped.');
      quick.skipped += 1;
      continue;
    }
    console.log(`\n=== ${stage.name}`);
    const began = performance.now();
    const succeeded = await runs(stage, isFirstLane);
    console.log(`=== ${stage.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    if (!succeeded) {
      if (!stage.isJest) quick.failed += 1;
      return false;
    }
    if (!stage.isJest) quick.passed += 1;
  }
  return true;
}

async function runRows(): Promise<Totals> {
  if (!oldest) {
    console.log('TSUNAGI_OLDEST_POSTGRES names no PostgreSQL 15: the embedded one alone is tested.');
    quick.skipped += 1;
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
  const all = reported();
  const failed = all.failed + quick.failed;
  return {
    passed: all.passed + quick.passed,
    // A jest run that broke down without a failed test is a failure all the same.
    failed: hasFailed ? Math.max(1, failed) : failed,
    skipped: all.skipped + quick.skipped,
  };
}

const { passed, failed, skipped } = await runRows();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
