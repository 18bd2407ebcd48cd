/** One import written into an otherwise empty tree. */
export type PlantedImport = {
  readonly from: string;
  readonly specifier: string;
  /** The file to put there, so that the import leads somewhere. */
  readonly file?: string;
  /** What else stands in that file. */
  readonly fileText?: string;
  readonly typesOnly?: true;
};

const up = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

/** An import of one file by another. */
const by = (from: string, to: string): PlantedImport => ({ from, specifier: up(from, to), file: to });
const typesBy = (from: string, to: string): PlantedImport => ({ ...by(from, to), typesOnly: true });

const domain = 'packages/domain/src/a.ts';
const api = 'services/api/src';

/** At least one fault for every rule; some twice, where a rule has two sides. */
export const plantedFaults: readonly (PlantedImport & { readonly rule: string })[] = [
  { rule: 'domain-and-geo-import-nobody', ...by(domain, 'packages/geo/src/b.ts') },
  { rule: 'domain-and-geo-import-nobody', ...typesBy('packages/geo/src/a.ts', 'packages/domain/src/b.ts') },
  { rule: 'domain-and-geo-know-no-node', from: domain, specifier: 'node:fs' },
  { rule: 'domain-and-geo-know-no-node', from: 'packages/import/src/c.ts', specifier: 'node:zlib' },
  { rule: 'import-knows-domain-and-geo', ...by('packages/import/src/a.ts', 'packages/texts/src/b.ts') },
  { rule: 'texts-know-domain-only', ...by('packages/texts/src/a.ts', 'packages/geo/src/b.ts') },
  { rule: 'packages-know-no-process', ...by('packages/testkit/src/a.ts', 'services/api/src/b.ts') },
  { rule: 'only-testkit-knows-infra', ...by('web/src/lib/a.ts', 'infra/src/b.ts') },
  { rule: 'infra-starts-and-imports-nobody', ...by('infra/src/a.ts', 'services/api/src/b.ts') },
  { rule: 'services-are-islands', ...by('services/worker/src/a.ts', 'services/api/src/b.ts') },
  { rule: 'services-import-packages-only', ...by('services/api/src/a.ts', 'web/src/b.ts') },
  { rule: 'only-loading-knows-seed', ...by('services/api/src/bin/server.ts', 'seed/src/b.ts') },
  { rule: 'only-tests-know-testkit', ...by('services/api/src/a.ts', 'packages/testkit/src/b.ts') },
  { rule: 'only-tests-know-testkit', ...by('services/api/src/app.ts', 'services/api/src/testing/b.ts') },
  { rule: 'nothing-imports-a-test', ...by('web/src/lib/a.ts', 'web/src/lib/b.test.ts') },
  { rule: 'web-knows-the-api-by-its-contract', ...typesBy('web/src/lib/a.ts', 'services/api/src/b.ts') },
  { rule: 'seed-knows-domain-and-geo', ...by('seed/src/a.ts', 'packages/texts/src/b.ts') },
  { rule: 'tests-use-the-doors', ...by('tests/contract/a.test.ts', 'services/api/src/b.ts') },
  { rule: 'a-slice-is-entered-by-its-doors', ...by(`${api}/map/a.ts`, `${api}/search/search.repository.ts`) },
  { rule: 'slices-go-one-way', ...by(`${api}/search/a.ts`, `${api}/map/index.ts`) },
  { rule: 'a-resolver-sees-no-rows', ...by(`${api}/map/map.resolver.ts`, `${api}/map/map.repository.ts`) },
  { rule: 'a-resolver-sees-no-rows', ...typesBy(`${api}/map/map.resolver.ts`, `${api}/persistence/orm.ts`) },
  { rule: 'below-the-resolver-no-graphql', from: `${api}/map/map.service.ts`, specifier: 'type-graphql' },
  { rule: 'ui-knows-no-feature', ...by('web/src/ui/a.tsx', 'web/src/features/finder/b.tsx') },
  { rule: 'features-know-no-page', ...by('web/src/features/finder/a.tsx', 'web/src/app/page.tsx') },
  {
    rule: 'no-circles',
    ...by('web/src/lib/a.ts', 'web/src/lib/b.ts'),
    fileText: "import { x as back } from './a.ts';\n",
  },
  { rule: 'everything-resolves', from: 'web/src/lib/a.ts', specifier: './nowhere.ts' },
];

/** What must pass, or the rules would forbid the house itself. */
export const allowedImports: readonly PlantedImport[] = [
  by('web/src/features/finder/a.tsx', 'packages/domain/src/index.ts'),
  by('web/src/features/finder/a2.tsx', 'packages/geo/src/index.ts'),
  by('web/src/features/finder/a3.tsx', 'packages/texts/src/index.ts'),
  by('web/src/features/finder/a4.tsx', 'web/src/ui/button.tsx'),
  by('web/src/app/page.tsx', 'web/src/features/finder/finder.tsx'),
  by(`${api}/bin/load.ts`, 'seed/src/index.ts'),
  by(`${api}/search/search.service.ts`, 'packages/domain/src/index.ts'),
  by(`${api}/map/map.service.ts`, `${api}/search/index.ts`),
  by(`${api}/map/map.service.ts`, `${api}/map/map.repository.ts`),
  by(`${api}/map/map.resolver.ts`, `${api}/map/map.service.ts`),
  { from: `${api}/map/map.resolver.ts`, specifier: 'type-graphql' },
  by(`${api}/search/search.db.test.ts`, 'packages/testkit/src/index.ts'),
  by('packages/testkit/src/a.ts', 'infra/src/index.ts'),
  by('infra/src/a.db.test.ts', 'packages/testkit/src/index.ts'),
  by('packages/texts/src/a.ts', 'packages/domain/src/index.ts'),
  by('packages/geo/src/a.test.ts', 'packages/geo/src/index.ts'),
  by('seed/src/a.ts', 'packages/geo/src/index.ts'),
  by('packages/import/src/b.ts', 'packages/domain/src/index.ts'),
  by(`${api}/bin/import.ts`, 'packages/import/src/index.ts'),
  { from: 'seed/src/b.ts', specifier: 'node:fs' },
  by('tests/contract/a.test.ts', 'packages/testkit/src/index.ts'),
];
