import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { withClient } from './roles.ts';

let folder: string;
let server: EmbeddedPostgres;
const start = () => startEmbeddedPostgres({ folder, password: 'ひみつ' });
const places = () =>
  withClient(server.url('postgres'), async (client) => (await client.query('select name from place')).rows);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsunagi つなぎ '));
  server = await start();
  await withClient(server.url('postgres'), (client) =>
    client.query(`create table place (name text); insert into place values ('つどい')`),
  );
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a server left alive is adopted, not started a second time', async () => {
  const again = await start();
  expect([again.adopted, again.pid, again.port]).toEqual([true, server.pid, server.port]);
});

test('what was committed is there after the server was killed at once', async () => {
  process.kill(server.pid, 'SIGKILL');
  await server.gone;
  server = await start();
  expect(server.adopted).toBe(false);
  expect(await places()).toEqual([{ name: 'つどい' }]);
});

test('a pid file that names a stranger, or nobody, is cleared away', async () => {
  const file = join(server.clusterFolder, 'postmaster.pid');
  for (const pid of [process.pid, 4_000_000]) {
    await server.stop();
    await writeFile(file, [pid, server.clusterFolder, 1, 5698, '', '127.0.0.1', '', 'ready', ''].join('\n'));
    server = await start();
    expect(server.adopted).toBe(false);
    expect(await places()).toEqual([{ name: 'つどい' }]);
  }
});

test('the text of the whole world sorts and folds by the built-in locale, whatever the machine has', async () => {
  await withClient(server.url('postgres'), async (client) => {
    const { rows } = await client.query(
      `select datlocprovider::text as provider, datlocale as locale, lower('ＡÉ') as folded from pg_database where datname = current_database()`,
    );
    expect(rows).toEqual([{ provider: 'b', locale: 'C.UTF-8', folded: 'ａé' }]);
  });
});
