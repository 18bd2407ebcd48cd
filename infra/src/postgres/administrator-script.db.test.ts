import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administratorScript, settingsFor } from './administrator-script.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { withClient } from './roles.ts';

// A server of its own: roles belong to the whole server.
let folder: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tsunagi-managed-'));
  server = await startEmbeddedPostgres({ folder, password: 'root of the server', durable: false });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('an administrator without superuser rights can run the script, and each role can do its part and no more', async () => {
  const passwords = { owner: 'of the owner', app: 'of the app', worker: 'of the worker' };
  const script = administratorScript(passwords);
  await withClient(server.url('postgres'), (client) =>
    client.query(`create role administrator login createrole createdb password 'managed'`),
  );
  const asAdministrator = async (database: string, statements: readonly string[]) =>
    withClient(server.url(database, 'administrator', 'managed'), async (client) => {
      for (const statement of statements) await client.query(statement);
    });
  await asAdministrator('postgres', script.onServer);
  await asAdministrator('tsunagi', script.inDatabase);

  const settings = settingsFor(`127.0.0.1:${server.port}`, passwords, 'key');
  await withClient(encodeURI(settings.DATABASE_URL ?? ''), async (client) => {
    for (const name of ['cube', 'intarray', 'btree_gist']) await client.query(`create extension ${name}`);
    await client.query(`create table place (name text); insert into place values ('つどい')`);
  });
  await withClient(encodeURI(settings.TSUNAGI_APP_DATABASE_URL ?? ''), async (client) => {
    expect((await client.query('select name from place')).rows).toEqual([{ name: 'つどい' }]);
    await expect(client.query('insert into place values ($1)', ['x'])).rejects.toThrow('permission denied');
    await expect(client.query('set role tsunagi_owner')).rejects.toThrow('permission denied');
  });
  await withClient(server.url('tsunagi', 'tsunagi_worker', passwords.worker), async (client) => {
    await expect(client.query('select name from place')).rejects.toThrow('permission denied');
  });
});
