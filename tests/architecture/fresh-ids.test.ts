import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Within an office the pages may come over plain http, and there a browser has no `crypto.randomUUID`. */
test('no file of a feature makes its ids by crypto.randomUUID: freshId works over plain http too', () => {
  const files = globSync('web/src/features/**/*.{ts,tsx}', { cwd: root });
  const bare = files.filter((file) => /\.\s*randomUUID\s*\(/u.test(readFileSync(join(root, file), 'utf8')));
  expect(files.length).toBeGreaterThan(300);
  expect(bare).toEqual([]);
});
