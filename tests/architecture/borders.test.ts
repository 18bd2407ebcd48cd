import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forbidden, groundOfApi, slicesOfApi } from './dependency-cruiser.config.mjs';
import { allowedImports, type PlantedImport, plantedFaults } from './planted-imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = join(root, 'tests/architecture/dependency-cruiser.config.mjs');
const parts = ['packages', 'services', 'web', 'seed', 'infra', 'tests'];

type Dependency = { resolved: string; dependencyTypes: string[] };
type Cruise = {
  modules: { source: string; dependencies: Dependency[] }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
};

/** Cruises a tree; a violation makes the program leave with a number, which is no fault here. */
function cruise(folder: string): Cruise {
  const asked = [cruiser, '--config', config, '--output-type', 'json', ...parts];
  try {
    return JSON.parse(execFileSync(process.execPath, asked, { cwd: folder, maxBuffer: 2 ** 28 }).toString());
  } catch (left) {
    return JSON.parse(String((left as { stdout: Buffer }).stdout));
  }
}

/** A tree with these imports and nothing else; the file imported is there unless it is meant to be missing. */
function plant(folder: string, imports: readonly PlantedImport[]): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'a' });
  };
  for (const part of parts) mkdirSync(join(folder, part), { recursive: true });
  write('package.json', '{ "private": true, "type": "module", "dependencies": { "type-graphql": "*" } }');
  write(
    'node_modules/type-graphql/package.json',
    '{ "name": "type-graphql", "version": "1.0.0", "main": "index.js" }',
  );
  write('node_modules/type-graphql/index.js', 'export const Field = 1;\n');
  imports.forEach(({ from, specifier, file, fileText = '', typesOnly }, at) => {
    write(from, `import ${typesOnly ? 'type ' : ''}{ x as x${at} } from '${specifier}';\n`);
    if (file) write(file, `${fileText}export const x = 1;\n`);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'tsunagi-borders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All faults in one tree: each is an edge of its own, and rules judge edges one by one. */
const broken = (() => {
  const tree = join(folder, 'faults');
  plant(tree, plantedFaults);
  return cruise(tree).summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`);
})();

test('every rule has a fault planted for it, and says what to do instead', () => {
  const names = new Set(forbidden.map((rule) => rule.name));
  expect(new Set(plantedFaults.map((fault) => fault.rule))).toEqual(names);
  for (const rule of forbidden) expect(rule.comment.length).toBeGreaterThan(40);
});

test.each(plantedFaults.map((fault) => [fault.rule, fault.from, fault.file ?? fault.specifier] as const))(
  '%s is broken by %s importing %s',
  (rule, from, to) => {
    // Node's own modules and missing files are named without their scheme or folder.
    const target = to.replace(/^node:/, '').replace('type-graphql', 'node_modules/type-graphql/index.js');
    expect(broken).toContain(`${rule}: ${from} → ${target}`);
  },
);

test('imports that are allowed break nothing', () => {
  const tree = join(folder, 'allowed');
  plant(tree, allowedImports);
  const { modules, summary } = cruise(tree);
  expect(summary.violations).toEqual([]);
  expect(modules.length).toBeGreaterThanOrEqual(allowedImports.length);
});

describe('the house itself', () => {
  const house = cruise(root);
  const edges = house.modules.flatMap((module) =>
    module.dependencies.map((to) => `${module.source} → ${to.resolved}`),
  );

  test('is cruised whole, through the names of its packages and through imports of types alone', () => {
    for (const part of [
      'packages/domain/',
      'packages/geo/',
      'packages/texts/',
      'services/api/',
      'web/',
      'seed/',
      'infra/',
    ])
      expect(house.modules.filter((module) => module.source.startsWith(part)).length).toBeGreaterThan(5);
    expect(edges).toContain('seed/src/geo/read-prefectures.ts → packages/geo/src/index.ts');
    const kinds = house.modules.flatMap((module) => module.dependencies.flatMap((to) => to.dependencyTypes));
    expect(kinds).toContain('type-only');
  });

  test('keeps its borders', () => {
    expect(house.summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`)).toEqual([]);
  });

  test('gives every folder of the api its place among the slices', () => {
    const folders = readdirSync(join(root, 'services/api/src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => !slicesOfApi.includes(name) && !groundOfApi.includes(name))).toEqual([]);
  });
});
