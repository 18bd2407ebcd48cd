import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completed, type Lockfile, missingOptionals } from './lockfile.ts';
import { root } from './system/root.ts';

test('the lockfile holds the binaries of every system, so that npm ci accepts it on each of them', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  // Mended by `npm run lock:complete`.
  expect(missingOptionals(lock)).toEqual([]);
});

test('a missing binary is added for the system in its name alone, and what is locked stays as it is', () => {
  const known = {
    version: '1.0.0',
    optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/linux-arm64-musl': '1.0.0' },
  };
  const lock: Lockfile = {
    packages: {
      'node_modules/tool': known,
      'node_modules/tool/node_modules/@tool/linux-x64': { version: '1.0.0' },
    },
  };
  expect(completed(lock).packages).toEqual({
    ...lock.packages,
    'node_modules/@tool/linux-arm64-musl': {
      version: '1.0.0',
      optional: true,
      cpu: ['arm64'],
      libc: ['musl'],
      os: ['linux'],
    },
  });
});
