import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { copyRows } from './copy-rows.ts';
import { commandPool } from './database.ts';
import { inTransaction } from './in-transaction.ts';

let database: TestDatabase;
let pool: ReturnType<typeof commandPool>;
beforeAll(async () => {
  database = await createTestDatabase('empty');
  pool = commandPool(database.ownerUrl);
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

test('every kind of value arrives as it was given', async () => {
  const nasty = 'tab\tline\nreturn\rback\\slash \\N "quoted" {brace}, 日本語 🎈';
  await inTransaction(pool, async (client) => {
    await client.query('create table kept (a text, b int, c boolean, d text[], e int[], f jsonb, g text)');
    const target = { table: 'kept', columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };
    const count = await copyRows(client, target, [
      [nasty, -5, true, [nasty, '', 'null'], [1, 2], { text: nasty }, null],
      ['', 0, false, [], [], { list: [1, 'x'] }, undefined],
    ]);
    expect(count).toBe(2);
    const { rows } = await client.query('select * from kept');
    expect(rows).toEqual([
      { a: nasty, b: -5, c: true, d: [nasty, '', 'null'], e: [1, 2], f: { text: nasty }, g: null },
      { a: '', b: 0, c: false, d: [], e: [], f: { list: [1, 'x'] }, g: null },
    ]);
  });
});

test('a row that does not fit leaves nothing behind', async () => {
  await pool.query('create table whole (n int not null)');
  const target = { table: 'whole', columns: ['n'] };
  await expect(inTransaction(pool, (client) => copyRows(client, target, [[1], [null]]))).rejects.toThrow();
  expect((await pool.query('select * from whole')).rows).toEqual([]);
});
