import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedChromium } from './e2e/browser.ts';

/** One step of `npm test`; the first that fails ends the run. */
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
/** What stands on PostgreSQL itself; what only reads through it (HSDS, exports) is tested once. */
const onPostgres = 'infra/|testkit/|persistence/|search/|map/|identity/|import/';
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

const stages: readonly Stage[] = [
  { name: 'types', script: ['check:types'] },
  { name: 'lint', script: ['check:lint'] },
  { name: 'borders', script: ['check:borders'] },
  jest('unit'),
  { name: 'schema', script: ['schema:check', '--workspace', 'services/api', '--if-present'] },
  jest('db'),
  ...onOldest,
  jest('api'),
  jest('start'),
  { name: 'build', script: ['build'] },
  jest('e2e'),
];

const folder = mkdtempSync(join(tmpdir(), 'tsunagi-totals-'));
const totalsFile = join(folder, 'totals');

/** Runs a stage's script of package.json and answers whether it succeeded. */
function runs({ script, environment }: Stage): Promise<boolean> {
  return new Promise((resolve) => {
    // npm is a program of Node: started by the same Node, it needs nothing from the machine's PATH.
    const npm = process.env.npm_execpath;
    const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const child = spawn(program, [...first, 'run', ...script], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, TSUNAGI_TEST_TOTALS: totalsFile },
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
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

async function runStages(): Promise<Totals> {
  const quick = { passed: 0, failed: 0, skipped: 0 };
  if (!oldest) {
    console.log('TSUNAGI_OLDEST_POSTGRES names no PostgreSQL 15: the embedded one alone is tested.');
    quick.skipped += 1;
  }
  for (const stage of stages) {
    if (stage.name === 'e2e' && !installedChromium()) {
      console.log('No Chromium on this machine (CHROMIUM_PATH names one): the browser part is skipped.');
      quick.skipped += 1;
      continue;
    }
    console.log(`\n=== ${stage.name}`);
    const began = performance.now();
    const failedBefore = reported().failed;
    const succeeded = await runs(stage);
    console.log(`=== ${stage.name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    if (succeeded) {
      if (!stage.isJest) quick.passed += 1;
      continue;
    }
    // A jest run that broke down without a failed test is a failure all the same.
    if (!stage.isJest || reported().failed === failedBefore) quick.failed += 1;
    break;
  }
  const all = reported();
  return {
    passed: all.passed + quick.passed,
    failed: all.failed + quick.failed,
    skipped: all.skipped + quick.skipped,
  };
}

const { passed, failed, skipped } = await runStages();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
