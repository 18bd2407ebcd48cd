import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi('migrated', () => new Date());
});
afterAll(() => api?.close());

const command = fileURLToPath(new URL('../bin/make-operator.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: api.database.appUrl,
      TSUNAGI_DATA_KEY: 'a key for tests that signs cursors',
      TSUNAGI_ORIGIN: 'https://tsunagi.example.jp',
    },
  });

test('the first operator is made by a command, chooses a password by its link, once, and works without an organization', async () => {
  const said = run('--name', '運営 花子', '--mail', 'Hanako@example.jp');
  expect([said.status, said.stderr]).toEqual([0, '']);
  const token = /^https:\/\/tsunagi\.example\.jp\/sign-in\/set-password\?token=(\S+)$/m.exec(
    said.stdout,
  )![1]!;

  const visitor = new Visitor(api);
  const choose = (newPassword: string) => visitor.post('reset-password', { token, newPassword });
  expect((await choose('too short')).body.code).toBe('PASSWORD_TOO_SHORT');
  expect((await choose('four words in a row')).status).toBe(200);
  expect((await choose('another one instead')).body.code).toBe('INVALID_TOKEN');

  expect((await visitor.signIn('hanako', 'four words in a row')).status).toBe(200);
  const { data } = await visitor.ask('{ viewer { name working { role organizationName } } }');
  expect(data.viewer).toEqual({
    name: '運営 花子',
    working: { role: 'OPERATOR', organizationName: null },
  });
});

test('without a name or an address nobody is made', () => {
  const said = run('--name', '運営 花子');
  expect(said.status).toBe(1);
  expect(said.stderr).toContain('--mail');
});
