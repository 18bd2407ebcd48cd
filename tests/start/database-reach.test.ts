import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, startTestDatabase, withClient } from '@tsunagi/testkit';
import { makeCopy, removeCopy } from './copy.ts';
import { npmStart, ports, seenAt, stopAll, upAndRunning } from './program.ts';

const folder = makeCopy();
afterAll(async () => {
  await stopAll();
  removeCopy(folder);
});

const accepts = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

test('database and api answer on the loopback address alone, the database only to its password', async () => {
  const program = npmStart({ folder, environment: ports(3641) });
  await program.untilSaid(upAndRunning);
  const file = readFileSync(join(folder, '.tsunagi/postgres-18/postmaster.pid'), 'utf8');
  const databasePort = Number(file.split('\n')[3]);
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4')
    .map((address) => address.address);
  for (const port of [databasePort, 4641]) {
    expect(await accepts('127.0.0.1', port)).toBe(true);
    for (const address of outer)
      expect([address, port, await accepts(address, port)]).toEqual([address, port, false]);
  }
  for (const user of ['postgres', 'tsunagi_owner', 'tsunagi_app']) {
    const guess = withClient(
      `postgresql://${user}:postgres@127.0.0.1:${databasePort}/tsunagi`,
      async () => {},
    );
    await expect(guess).rejects.toThrow('password authentication failed');
  }
  await program.stop();
});

test('DATABASE_URL uses another server and leaves it running', async () => {
  const server = await startTestDatabase();
  const database = await createTestDatabase('empty');
  const program = npmStart({
    folder,
    environment: {
      ...ports(3642),
      DATABASE_URL: database.ownerUrl,
      TSUNAGI_APP_DATABASE_URL: database.appUrl,
      TSUNAGI_DATA_KEY: 'a key that is long enough for the start',
    },
  });
  await program.untilSaid(upAndRunning);
  expect(await seenAt(3642)).toEqual({ user: 'tsunagi_app', places: 2, hasKey: true });
  expect(program.said()).not.toContain('starting the database');
  expect(await program.stop()).toBe(true);
  await withClient(database.ownerUrl, async (client) => {
    expect((await client.query('select count(*)::int as places from place')).rows).toEqual([{ places: 2 }]);
  });
  await server.stop();
});
