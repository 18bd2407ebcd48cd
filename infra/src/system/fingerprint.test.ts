import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

const root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
const write = (path: string, content: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};
const now = () => fingerprint(root, ['web', 'lock.json']);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a changed, added or renamed source changes it; tests and generated files do not', async () => {
  write('web/src/page.tsx', 'one');
  write('lock.json', '{}');
  const first = await now();
  expect(await now()).toBe(first);
  write('web/src/page.test.tsx', 'a test');
  write('web/.next/BUILD_ID', 'generated');
  write('web/src/gql/graphql.ts', 'generated');
  expect(await now()).toBe(first);
  write('web/src/page.tsx', 'two');
  const second = await now();
  write('web/src/more.tsx', '');
  const third = await now();
  write('lock.json', '{ }');
  const fourth = await now();
  expect(new Set([first, second, third, fourth]).size).toBe(4);
});
