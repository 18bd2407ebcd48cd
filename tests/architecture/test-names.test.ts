import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['packages', 'services', 'web', 'seed', 'infra', 'tests'];
const skipped = new Set(['node_modules', '.next', '.tsunagi', 'dist', 'gql', 'output', 'data']);

/** The names jest runs: x.test.ts (pure), x.db.test.ts (database), x.e2e.test.ts (browser). */
const runByJest = /^[a-z0-9.[\]-]+\.test\.tsx?$/i;
const looksLikeTest = /(\.|-|_)(tests?|specs?)\.[cm]?[jt]sx?$/;
const holdsTests = /^\s*(test|it|describe)(\.\w+)*\s*\(\s*['"`]/m;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.[cm]?[jt]sx?$/.test(entry.name)) yield path;
  }
}

const files = parts.flatMap((part) => [...sources(join(root, part))]);
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1)!;
const shown = (paths: string[]): string[] => paths.map((path) => relative(root, path));

/** A file that says it tests, or does, but that jest would never run. */
const isMisnamed = (name: string, text: string): boolean =>
  !runByJest.test(name) && (holdsTests.test(text) || /\.(spec|tests|specs)\.[cm]?[jt]sx?$/.test(name));

test('a test under a name jest does not run is found out', () => {
  const text = "test('it holds', () => {});\n";
  for (const name of ['x-test.ts', 'x.spec.ts', 'x_test.ts', 'x.tests.ts', 'xTest.ts', 'x.ts'])
    expect(isMisnamed(name, text)).toBe(true);
  for (const name of ['x.test.ts', 'x.db.test.ts', 'X.test.tsx', 'x.e2e.test.ts'])
    expect(isMisnamed(name, text)).toBe(false);
  expect(isMisnamed('api-under-test.ts', 'export const testApi = 1;\n')).toBe(false);
});

test('no test in this repository has a name jest does not run', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(shown(files.filter((path) => isMisnamed(nameOf(path), readFileSync(path, 'utf8'))))).toEqual([]);
});

test('no file that is named a test holds none', () => {
  const named = files.filter((path) => runByJest.test(nameOf(path)));
  const empty = named.filter(
    (path) => !/\b(test|it|testWith|each)\b[\s\S]*\(/.test(readFileSync(path, 'utf8')),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(shown(empty)).toEqual([]);
});

test('no test is left skipped or alone by mistake', () => {
  const left = /^\s*(test|it|describe)\.(only|todo)\s*\(|^\s*(fit|fdescribe|xit|xdescribe|xtest)\s*\(/m;
  const tests = files.filter((path) => looksLikeTest.test(nameOf(path)));
  expect(shown(tests.filter((path) => left.test(readFileSync(path, 'utf8'))))).toEqual([]);
});
