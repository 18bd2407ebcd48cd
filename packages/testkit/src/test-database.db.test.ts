import { withClient } from '@tsunagi/infra';
import { createTestDatabase } from './test-database.ts';

test('each test file has a database of its own, in which the app owns nothing and may only read', async () => {
  const [one, other] = await Promise.all([createTestDatabase('empty'), createTestDatabase('empty')]);
  await withClient(one.ownerUrl, (client) =>
    client.query("create table place (name text); insert into place values ('つなぎ')"),
  );
  await withClient(one.appUrl, async (client) => {
    expect((await client.query('select name from place')).rows).toEqual([{ name: 'つなぎ' }]);
    await expect(client.query('delete from place')).rejects.toThrow('permission denied');
    await expect(client.query('create table mine ()')).rejects.toThrow('permission denied');
  });
  await withClient(other.ownerUrl, async (client) => {
    await expect(client.query('select * from place')).rejects.toThrow('does not exist');
  });
  await Promise.all([one.drop(), other.drop()]);
});

test('the owner may create the trusted extensions that the directory needs', async () => {
  const database = await createTestDatabase('empty');
  await withClient(database.ownerUrl, async (client) => {
    for (const name of ['cube', 'intarray', 'btree_gist']) await client.query(`create extension ${name}`);
    const { rows } = await client.query("select current_setting('server_version_num')::int as version");
    expect(rows[0].version).toBeGreaterThanOrEqual(process.env.TSUNAGI_TEST_POSTGRES ? 150000 : 180000);
  });
  await database.drop();
});
