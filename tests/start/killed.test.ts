import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCopy, removeCopy } from './copy.ts';
import {
  killAtOnce,
  npmStart,
  type Program,
  ports,
  processesOf,
  seenAt,
  stopAll,
  upAndRunning,
} from './program.ts';

const folder = makeCopy();
const environment = ports(3631);
const start = async () => {
  const program = npmStart({ folder, environment });
  await program.untilSaid(upAndRunning);
  return program;
};
let program: Program;

beforeAll(async () => {
  program = await start();
});

afterAll(async () => {
  await stopAll();
  removeCopy(folder);
});

test.each(['api', 'web', 'postgres'] as const)(
  'a killed %s is started again and nothing is lost',
  async (part) => {
    killAtOnce(folder, part);
    await program.untilSaid(part === 'postgres' ? 'PostgreSQL is back' : `${part} is back`);
    expect(await seenAt(3631)).toMatchObject({ places: 2 });
  },
);

test('after kill -9 of the launcher only the database lives on, and the next start takes it over', async () => {
  const before = processesOf(folder);
  killAtOnce(folder, 'launcher');
  await program.exitCode;
  await wait(1000);
  const left = processesOf(folder);
  expect([left.api, left.web]).toEqual([undefined, undefined]);
  expect(left.postgres).toBe(before.postgres);
  program = await start();
  expect(program.said()).toContain('took over the database');
  expect(processesOf(folder).postgres).toBe(before.postgres);
  expect(await seenAt(3631)).toMatchObject({ places: 2 });
});

test('after kill -9 of npm everything stops by itself, and the next start works', async () => {
  process.kill(program.npmPid, 'SIGKILL');
  program = await start();
  expect(await seenAt(3631)).toMatchObject({ places: 2 });
});

test('after kill -9 of everything at once the next start recovers the database', async () => {
  for (const part of ['postgres', 'api', 'web', 'launcher'] as const) killAtOnce(folder, part);
  await program.exitCode;
  program = await start();
  expect(await seenAt(3631)).toMatchObject({ places: 2 });
});

test('a pid file that names a living stranger does not keep the database from starting', async () => {
  await program.stop();
  const file = join(folder, '.tsunagi/postgres-18/postmaster.pid');
  const lines = [process.pid, join(folder, '.tsunagi/postgres-18'), 1, 5698, '', '127.0.0.1', '', 'ready'];
  writeFileSync(file, `${lines.join('\n')}\n`);
  program = await start();
  expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`^${process.pid}\n`));
  expect(await seenAt(3631)).toMatchObject({ places: 2 });
});
