import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { commandPool } from '../persistence/database.ts';

const command = fileURLToPath(new URL('../bin/import.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tsunagi-import-'));
let database: TestDatabase;
let pool: ReturnType<typeof commandPool>;

beforeAll(async () => {
  database = await createTestDatabase('loaded');
  pool = commandPool(database.ownerUrl);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await pool?.end();
  await database?.drop();
});

const towns = ['長野県南佐久郡小海町', '長野県佐久市', '東京都千代田区', '神奈川県横浜市', '福岡県福岡市'];

/** A list of that many lines in the open-data form. */
function listOf(name: string, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const phone = `0000-${String(Math.floor(at / 10_000)).padStart(2, '0')}-${String(at % 10_000).padStart(4, '0')}`;
    return `${at},居場所 みほん${at.toString(36)},NPO法人みほん${at % 900},${towns[at % 5]}${at % 80}番地,${phone},月火水,9:00,17:00,みんなで過ごす所です。${at}番。`;
  });
  const path = join(folder, name);
  writeFileSync(
    path,
    ['ID,名称,団体名,所在地_連結表記,電話番号,利用可能曜日,開始時間,終了時間,説明', ...rows].join('\r\n'),
  );
  return path;
}

/** Runs the command to its end, or kills it outright at the first line that holds a word. */
function run(args: readonly string[], killAt?: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', command, ...args], {
    env: { ...process.env, DATABASE_URL: database.ownerUrl },
  });
  let said = '';
  const hear = (piece: Buffer) => {
    said += piece.toString();
    if (killAt && said.includes(killAt)) child.kill('SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

const count = async (): Promise<number> =>
  Number((await pool.query('select count(*) from resource')).rows[0].count);

test('a dry run is what happens without asking for more, and says in words what would change', async () => {
  const before = await count();
  const { code, said } = await run([listOf('a.csv', 20)]);
  expect([code, said]).toEqual([0, expect.stringContaining('新しく加える 20件')]);
  expect(said).toContain('まだ何も変えていません');
  expect(await count()).toBe(before);
});

test('an import that is killed in the middle of writing has changed nothing', async () => {
  const before = await count();
  const path = listOf('b.csv', 2_000);
  const killed = await run([path, '--commit'], '書き込みました');
  expect([killed.code, killed.said.includes('取り消すときの番号')]).toEqual([null, false]);
  // The database notices that its client is gone, and takes everything back.
  await pool.query(`select pg_advisory_xact_lock(hashtext('tsunagi import'))`);
  expect(await count()).toBe(before);
  expect((await pool.query('select count(*)::int as n from imports.batch')).rows).toEqual([{ n: 0 }]);
});

test('a list is committed, found the same when it is brought again, and undone by its number', async () => {
  const before = await count();
  const path = listOf('c.csv', 300);
  const done = await run([path, '--commit']);
  const batch = /取り消すときの番号：(\S+)/.exec(done.said)?.[1];
  expect(await count()).toBe(before + 300);
  expect((await run([path, '--commit'])).said).toContain('今の内容と同じです');
  expect(await run(['--undo', batch!])).toMatchObject({
    code: 0,
    said: expect.stringContaining('まるごと取り消しました'),
  });
  expect(await count()).toBe(before);
});

test('what cannot be imported is said with row, column and how to mend it, and the command fails', async () => {
  const path = join(folder, 'd.csv');
  writeFileSync(path, '名称,市町村名,電話番号\nあおぞら広場,小海町,12\n,小海町,\n');
  const { code, said } = await run([path, '--commit']);
  expect(code).toBe(1);
  expect(said).toContain('2行目「電話番号」：「12」は電話番号として読めません。');
  expect(said).toContain('3行目：名称がありません。');
  expect((await run([join(folder, 'd.csv'), '--undo', 'x'])).said).toContain(
    'その番号の取り込みはありません',
  );
});
