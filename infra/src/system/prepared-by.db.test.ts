import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { preparationMark, prepareWhenNeeded } from './prepared-by.ts';
import { root } from './root.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('empty');
});
afterAll(() => database.drop());

test('a database is prepared again only under another mark, and again when preparing broke off', async () => {
  const done: string[] = [];
  const prepare = (mark: string) =>
    prepareWhenNeeded(database.ownerUrl, mark, async () => {
      done.push(mark);
    });
  await prepare('one');
  await prepare('one');
  await prepare('two');
  const broken = prepareWhenNeeded(database.ownerUrl, 'three', () => Promise.reject(new Error('killed')));
  await expect(broken).rejects.toThrow('killed');
  await prepare('three');
  expect(done).toEqual(['one', 'two', 'three']);
});

test('the mark changes with the day in Japan and with the demo', async () => {
  const mark = (now: string, demo = true) =>
    preparationMark({ root, dataFolder: '/nowhere', demo, now: new Date(now) });
  expect(await mark('2026-11-23T14:59:59Z')).toBe(await mark('2026-11-22T15:00:00Z'));
  expect(await mark('2026-11-23T15:00:00Z')).not.toBe(await mark('2026-11-23T14:59:59Z'));
  expect(await mark('2026-11-23T00:00:00Z', false)).not.toBe(await mark('2026-11-23T00:00:00Z'));
});
