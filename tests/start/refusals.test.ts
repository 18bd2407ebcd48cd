import { createServer, type Server } from 'node:net';
import { makeCopy, removeCopy } from './copy.ts';
import { npmStart, ports, stopAll, upAndRunning } from './program.ts';

const folder = makeCopy();
afterAll(async () => {
  await stopAll();
  removeCopy(folder);
});

const hold = (port: number) =>
  new Promise<Server | null>((resolve) => {
    const server = createServer();
    // Held by another program already: just as good for the test.
    server.once('error', () => resolve(null));
    server.listen(port, () => resolve(server));
  });

test('every fault in the settings is told, and nothing starts', async () => {
  const program = npmStart({ folder, environment: { PORT: 'abc', API_PORT: '0', TSUNAGI_DEMO: '?' } });
  expect(await program.exitCode).toBe(1);
  for (const name of ['PORT:', 'API_PORT:', 'TSUNAGI_DEMO:']) expect(program.said()).toContain(`  ${name}`);
  expect(program.said()).not.toContain('starting the database');
});

test('a port that was asked for and is taken is an error that names it', async () => {
  const holders = [await hold(3621), await hold(4622)];
  const web = npmStart({ folder, environment: ports(3621) });
  expect(await web.exitCode).toBe(1);
  expect(web.said()).toContain('Port 3621, asked for by PORT, is taken.');
  const api = npmStart({ folder, environment: ports(3622) });
  expect(await api.exitCode).toBe(1);
  expect(api.said()).toContain('Port 4622, asked for by API_PORT, is taken.');
  for (const holder of holders) holder?.close();
});

test('default ports that are taken move on, and the address that is said is the true one', async () => {
  const holders = [await hold(3000), await hold(4000)];
  const program = npmStart({ folder });
  await program.untilSaid(upAndRunning);
  const origin = /http:\/\/localhost:(\d+)\s*$/.exec(program.said());
  expect(Number(origin?.[1])).toBeGreaterThan(3000);
  expect((await fetch(`http://127.0.0.1:${origin?.[1]}/`)).status).toBe(200);
  await program.stop();
  for (const holder of holders) holder?.close();
});

test('a second start on the same data folder is refused and told where the first one answers', async () => {
  const first = npmStart({ folder, environment: ports(3624) });
  await first.untilSaid(upAndRunning);
  const second = npmStart({ folder, environment: ports(3625) });
  expect(await second.exitCode).toBe(1);
  expect(second.said()).toContain('Already running on this data folder at http://localhost:3624');
  expect((await fetch('http://127.0.0.1:3624/')).status).toBe(200);
  expect(await first.stop()).toBe(true);
});

test('a database server that does not answer is named without its password', async () => {
  const environment = {
    ...ports(3626),
    DATABASE_URL: 'postgresql://somebody:geheim@127.0.0.1:5699/nothing',
    TSUNAGI_DEMO: 'on',
  };
  const program = npmStart({ folder, environment });
  expect(await program.exitCode).toBe(1);
  expect(program.said()).toContain('DATABASE_URL:');
  expect(program.said()).not.toContain('geheim');
});
