import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One step of `npm test`. */
export interface Stage {
  readonly name: string;
  /** The script of package.json, and what it is told. */
  readonly script: readonly string[];
  /** True when jest reports its numbers itself; else the stage is one pass or one failure. */
  readonly isJest?: boolean;
  /** True where other processes take part (databases, servers, browsers), so that a file may be tried a second time. */
  readonly isTriedAgain?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a file of tests, or a stage without files, counts. */
export interface Counts {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How a stage ended; `counts` may be empty where it broke down. */
export interface StageEnd {
  readonly succeeded: boolean;
  readonly counts: readonly Counts[];
  /** Files that failed at first and passed when they were tried alone. */
  readonly unsteady: readonly string[];
}

/** More failures than these are no accident of the machine. */
const mostTriedAgain = 2;

const root = join(import.meta.dirname, '..');
const failedFiles = (counts: readonly Counts[]) =>
  counts.filter(({ failed }) => failed > 0).map(({ file }) => file);

/**
 * Runs a stage. Where the stage allows it, at most two files that failed are tried once more, alone, and are named if they pass:
 * a failure that stays is one. What is printed is held back until the end unless `printsAtOnce`.
 */
export async function runStage(stage: Stage, printsAtOnce: boolean): Promise<StageEnd> {
  const first = await runOnce(stage, printsAtOnce);
  const failed = failedFiles(first.counts);
  const isTriedAgain = stage.isTriedAgain && failed.length > 0 && failed.length <= mostTriedAgain;
  if (first.succeeded || !isTriedAgain) return { ...first, unsteady: [] };
  console.log(`=== ${stage.name}: once more, alone: ${failed.join(', ')}`);
  const [program = ''] = stage.script;
  const again = await runOnce(
    { ...stage, script: [program, '--', '--runTestsByPath', ...failed] },
    printsAtOnce,
  );
  const others = first.counts.filter(({ file }) => !failed.includes(file));
  return {
    succeeded: again.succeeded,
    counts: [...others, ...again.counts],
    unsteady: again.succeeded ? failed : [],
  };
}

async function runOnce(stage: Stage, printsAtOnce: boolean): Promise<Omit<StageEnd, 'unsteady'>> {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagi-totals-'));
  const totals = join(folder, 'totals');
  const succeeded = await runsWell(stage, printsAtOnce, totals);
  const counts = stage.isJest ? readCounts(totals) : [ofWhole(stage.name, succeeded)];
  rmSync(folder, { recursive: true, force: true });
  return { succeeded, counts };
}

const ofWhole = (file: string, succeeded: boolean): Counts => ({
  file,
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
  skipped: 0,
});

function readCounts(totals: string): readonly Counts[] {
  try {
    return readFileSync(totals, 'utf8')
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Counts);
  } catch {
    return [];
  }
}

function runsWell({ script, environment }: Stage, printsAtOnce: boolean, totals: string): Promise<boolean> {
  return new Promise((resolve) => {
    const printed: Buffer[] = [];
    // npm is a program of Node: started by the same Node, it needs nothing from the machine's PATH.
    const npm = process.env.npm_execpath;
    const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const child = spawn(program, [...first, 'run', ...script], {
      cwd: root,
      stdio: printsAtOnce ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, TSUNAGI_TEST_TOTALS: totals },
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
