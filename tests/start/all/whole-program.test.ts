import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { killAtOnce, npmStart, type Program, ports, processesOf, stopAll, upAndRunning } from '../program.ts';

// The whole program as it is checked in, timed: for a quiet machine, hence not in `npm test`.
const root = join(import.meta.dirname, '../../..');
const parent = mkdtempSync(join(tmpdir(), 'tsunagi-whole-'));
const folder = join(parent, 'つなぎ 全体');
const environment = ports(3661);
let program: Program;

beforeAll(() => {
  chmodSync(parent, 0o755);
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const file of files.toString().split('\0').filter(Boolean)) {
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  // Hard links: the build takes no files from outside the checkout, and a true copy is a gigabyte.
  for (const modules of globSync('{.,web,seed,infra,tests,packages/*,services/*}/node_modules', {
    cwd: root,
  })) {
    execFileSync('cp', ['-al', join(root, modules), join(folder, modules)]);
  }
});

afterAll(async () => {
  await stopAll();
  rmSync(parent, { recursive: true, force: true });
});

/** Seconds until the question is answered; when the program ends before, what it said. */
async function until(question: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  let hasEnded = false;
  void program.exitCode.then(() => {
    hasEnded = true;
  });
  while (!(await question().catch(() => false))) {
    if (hasEnded) throw new Error(program.said());
    await wait(50);
  }
  return (performance.now() - began) / 1000;
}

const isFound = async () => {
  const answer = await fetch('http://127.0.0.1:4661/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query: '{ search(input: { person: { home: "20303" } }) { __typename } }' }),
  });
  const body = (await answer.json()) as { data?: { search?: { __typename?: string } } };
  return body.data?.search?.__typename !== undefined;
};
const isShown = async () => (await fetch('http://127.0.0.1:3661/')).status === 200;

async function startTimed() {
  program = npmStart({ folder, environment });
  const [search, page] = await Promise.all([until(isFound), until(isShown)]);
  await program.untilSaid(upAndRunning);
  console.log(`first search after ${search.toFixed(1)} s, first page after ${page.toFixed(1)} s`);
  return { search, page };
}

test('cold: the first search within 15 s, the first page, built from nothing, within 60 s', async () => {
  const { search, page } = await startTimed();
  expect(await program.stop()).toBe(true);
  expect(search).toBeLessThanOrEqual(15);
  expect(page).toBeLessThanOrEqual(60);
});

test('warm: all within 5 s', async () => {
  const { search, page } = await startTimed();
  expect(search).toBeLessThanOrEqual(5);
  expect(page).toBeLessThanOrEqual(5);
});

test.each(['api', 'web', 'postgres'] as const)(
  'a killed %s comes back and the search answers again',
  async (part) => {
    killAtOnce(folder, part);
    await program.untilSaid(part === 'postgres' ? 'PostgreSQL is back' : `${part} is back`);
    expect(await until(isFound)).toBeLessThan(10);
    expect(await until(isShown)).toBeLessThan(10);
  },
);

test('after kill -9 of the launcher the next start takes the database over and answers', async () => {
  killAtOnce(folder, 'launcher');
  await program.exitCode;
  await startTimed();
  expect(program.said()).toContain('took over the database');
  expect(await program.stop()).toBe(true);
  expect(processesOf(folder).all).toEqual([]);
});
