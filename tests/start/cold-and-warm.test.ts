import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeCopy, removeCopy } from './copy.ts';
import { cleanEnd, npmStart, ports, processesOf, seenAt, stopAll, upAndRunning } from './program.ts';

const folder = makeCopy();
const environment = ports(3611);
const dataKey = () => readFileSync(join(folder, '.tsunagi/data-key'), 'utf8');

afterAll(async () => {
  await stopAll();
  removeCopy(folder);
});

test('a first start brings everything up, says the address last, and keeps owner and secrets from api and web', async () => {
  const program = npmStart({ folder, environment });
  await program.untilSaid(upAndRunning);
  expect(await seenAt(3611)).toEqual({ user: 'tsunagi_app', places: 2, hasKey: true });
  expect((await fetch('http://127.0.0.1:3611/')).headers.get('x-secrets')).toBe('false');
  expect(program.said().trim().split('\n').at(-1)?.trim()).toBe('http://localhost:3611');
  expect(program.said()).toContain('built once');
  expect(program.said()).toContain('made a data key for the demo');
  expect(await program.stop()).toBe(true);
  const order = ['web closed cleanly', 'api closed cleanly', cleanEnd];
  expect(order.map((text) => program.said().indexOf(text))).toEqual(
    order.map((text) => program.said().indexOf(text)).toSorted((a, b) => a - b),
  );
  expect(order.every((text) => program.said().includes(text))).toBe(true);
  expect(processesOf(folder).all).toEqual([]);
});

test('a second start keeps data, key and build', async () => {
  const key = dataKey();
  const program = npmStart({ folder, environment });
  await program.untilSaid(upAndRunning);
  expect(await seenAt(3611)).toMatchObject({ places: 2 });
  // Nothing has changed: neither loading nor building is done again.
  expect(program.said()).not.toContain('loading data');
  expect(program.said()).not.toContain('built once');
  expect(dataKey()).toBe(key);
  // As a service manager asks, through npm alone.
  process.kill(program.npmPid, 'SIGTERM');
  await program.untilSaid(cleanEnd);
  await program.exitCode;
  expect(processesOf(folder).all).toEqual([]);
});

test('passwords and keys in the data folder are readable by their owner alone', () => {
  const secrets = readdirSync(join(folder, '.tsunagi')).filter((name) => /password|key/.test(name));
  expect(secrets).toEqual(['data-key', 'database-passwords.json']);
  for (const name of secrets) {
    expect((statSync(join(folder, '.tsunagi', name)).mode & 0o777).toString(8)).toBe('600');
  }
});
