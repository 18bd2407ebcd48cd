/**
 * Who may import whom. Each rule says what to do instead; `borders.test.ts` plants a fault for every one of them and
 * proves that it is caught.
 *
 *   web          may import  domain · geo · texts
 *   services/api may import  domain · geo · import · contracts · texts   (bin/load*.ts alone: seed)
 *   services/worker may import  contracts · texts
 *   texts        may import  domain                      seed: domain · geo
 *   testkit      may import  infra                       tests: testkit · texts · seed
 *   import       may import  domain · geo
 *   domain · geo import nobody
 */

/** Tests may know more than what they test. */
const tests = '\\.(test|db\\.test|e2e\\.test)\\.tsx?$';

/** Parts of the api that are no slices: they carry all of them, and anyone inside may enter them by any file. */
export const groundOfApi = ['bin', 'graphql', 'http', 'jobs', 'links', 'mail', 'persistence', 'testing'];
const ground = groundOfApi.join('|');

/** Slices of the api from left to right: each may use those before it. A new slice takes its place here. */
export const slicesOfApi = [
  'readmodel',
  'geography',
  'audit',
  'identity',
  'person',
  'hit',
  'search',
  'redirect',
  'resource',
  'municipality',
  'coverage',
  'map',
  'suggestion',
  'directory',
  'hsds',
  'export',
  'entry',
  'field-note',
  'offer',
  'sharing-policy',
  'agreement',
  'cases',
  'referral',
  'team',
  'letter',
  'meeting',
  'slip',
  'hand-over',
  'routing',
  'activity',
  'figures',
  'import',
  'duplicates',
  'vetting',
  'problem-report',
  'round',
  'people',
  'confirmation',
  'outbox',
  'webhook',
  'keys',
  'retention',
  'record',
  'desk',
];

/** Where a slice of the api may be entered: what it offers and how GraphQL sees it, never its rows and statements. */
const doorsOfSlice = '(^|/)index\\.ts$|\\.(service|types|input|view)\\.ts$';

export const forbidden = [
  {
    name: 'domain-and-geo-import-nobody',
    comment:
      'The rules must run anywhere. Pass what is needed as an argument, or move the shared part down into the package that asks.',
    from: { path: '^packages/(domain|geo)/' },
    to: { path: '^(packages|services|web|seed|infra|tests)/', pathNot: '^packages/$1/' },
  },
  {
    name: 'domain-and-geo-know-no-node',
    comment:
      'They also run in a browser. Let the caller read files, clocks and chance, and pass in what it found.',
    from: { path: '^packages/(domain|geo|import)/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'import-knows-domain-and-geo',
    comment:
      'Reading a list and planning what it changes is pure. Pass in what the directory holds; speak in codes, let texts speak.',
    from: { path: '^packages/import/' },
    to: { path: '^(packages|services|web|seed|infra|tests)/', pathNot: '^packages/(import|domain|geo)/' },
  },
  {
    name: 'texts-know-domain-only',
    comment:
      'A sentence needs types and code lists of domain, nothing more. Give the text function the finished values.',
    from: { path: '^packages/texts/' },
    to: { path: '^(packages|services|web|seed|infra|tests)/', pathNot: '^packages/(texts|domain)/' },
  },
  {
    name: 'packages-know-no-process',
    comment:
      'Packages are what processes are built of. Move the code into the process, or the shared part into a package.',
    from: { path: '^packages/(contracts|testkit)/' },
    to: { path: '^(services|web|seed|infra|tests)/', pathNot: '^infra/' },
  },
  {
    name: 'only-testkit-knows-infra',
    comment:
      'Starting databases and processes is the business of infra, and of testkit for tests. Ask testkit.',
    from: { path: '^(packages|services|web|seed|tests)/', pathNot: '^packages/testkit/' },
    to: { path: '^infra/' },
  },
  {
    name: 'infra-starts-and-imports-nobody',
    comment:
      'Infra starts the others as processes of their own. Start the entry point by its path instead of importing it.',
    from: { path: '^infra/', pathNot: tests },
    to: { path: '^(packages|services|web|seed|tests)/' },
  },
  {
    name: 'services-are-islands',
    comment:
      'Services meet by contract, never by import. Put what crosses the border into packages/contracts.',
    from: { path: '^services/([^/]+)/' },
    to: { path: '^services/', pathNot: '^services/$1/' },
  },
  {
    name: 'services-import-packages-only',
    comment:
      'A service builds on domain, geo, contracts and texts. What web or a test also needs belongs into a package.',
    from: { path: '^services/' },
    to: { path: '^(web|tests)/' },
  },
  {
    name: 'only-loading-knows-seed',
    comment:
      'Reference and demo data reach the api through the database. Load it in bin/load.ts and read it from there.',
    from: { path: '^services/', pathNot: ['^services/api/src/bin/load[^/]*\\.ts$', tests] },
    to: { path: '^seed/' },
  },
  {
    name: 'only-tests-know-testkit',
    comment: 'Testkit is no part of the program. Move what the program needs into infra or the service.',
    from: {
      path: '^(packages|services|web|seed|infra)/',
      pathNot: ['^packages/testkit/', '^services/api/src/testing/', tests],
    },
    to: { path: ['^packages/testkit/', '^services/[^/]+/src/testing/'], pathNot: '^infra/' },
  },
  {
    name: 'nothing-imports-a-test',
    comment: 'A test is never a source. Move the shared part into a file of its own, or into testkit.',
    from: {},
    to: { path: tests },
  },
  {
    name: 'web-knows-the-api-by-its-contract',
    comment:
      'Web knows the api by schema.graphql. Ask for it in a query, or move the shared rule into domain.',
    from: { path: '^web/' },
    to: { path: '^(services|seed|tests)/' },
  },
  {
    name: 'seed-knows-domain-and-geo',
    comment:
      'Readers turn files into records and know no database and no screen. Return records; let the loader place them.',
    from: { path: '^seed/' },
    to: { path: '^(packages|services|web|infra|tests)/', pathNot: '^packages/(domain|geo)/' },
  },
  {
    name: 'tests-use-the-doors',
    comment:
      'tests/ holds what the whole promises. Use GraphQL, the browser or files; what one part promises is tested beside it.',
    from: { path: '^tests/' },
    to: { path: '^(services|web)/' },
  },
  {
    name: 'a-slice-is-entered-by-its-doors',
    comment:
      'Repositories, entities and statements are the inside of a slice. Ask its service, or let its index.ts offer what you need.',
    from: { path: '^services/api/src/([^/]+)/', pathNot: [`^services/api/src/(${ground})/`, tests] },
    to: {
      path: '^services/api/src/[^/]+/.+',
      pathNot: ['^services/api/src/$1/', doorsOfSlice, `^services/api/src/(${ground})/`],
    },
  },
  ...slicesOfApi.slice(0, -1).map((slice, at) => ({
    name: 'slices-go-one-way',
    comment: `A slice uses those before it (${slicesOfApi.join(', ')}). Move the shared part to the earlier one, or ask from the later one.`,
    from: { path: `^services/api/src/${slice}/`, pathNot: tests },
    to: { path: `^services/api/src/(${slicesOfApi.slice(at + 1).join('|')})/` },
  })),
  {
    name: 'a-resolver-sees-no-rows',
    comment: 'A resolver unpacks, calls its service once and packs. Let the service ask the repository.',
    from: { path: '\\.resolver\\.ts$' },
    to: { path: ['\\.(entity|repository)\\.ts$', '^services/api/src/persistence/'] },
  },
  {
    name: 'below-the-resolver-no-graphql',
    comment:
      'Services and repositories speak plain values. Turn them into GraphQL types in the view or the resolver.',
    from: { path: '\\.(service|repository|entity)\\.ts$' },
    to: { path: '(^|/)node_modules/(type-graphql|graphql|@apollo)/' },
  },
  {
    name: 'ui-knows-no-feature',
    comment: 'A component of ui/ fits any feature. Pass what differs as a property or as children.',
    from: { path: '^web/src/(ui|lib)/' },
    to: { path: '^web/src/(features|app)/' },
  },
  {
    name: 'features-know-no-page',
    comment: 'Pages compose features. Pass what the page knows as properties.',
    from: { path: '^web/src/features/' },
    to: { path: '^web/src/app/' },
  },
  {
    name: 'no-circles',
    comment:
      'Two files that need each other are one, or need a third. Move what both need into a file of its own (types may go round, and entities, which name each other lazily).',
    from: { pathNot: ['(^|/)node_modules/', '\\.entity\\.ts$'] },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    comment: 'This import leads nowhere, so no rule can judge it. Mend the path or declare the package.',
    from: { pathNot: ['^seed/tools/', '^tests/load/'] },
    to: { couldNotResolve: true, pathNot: '(^|/)gql(/|$)' },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: {
      path: ['(^|/)(\\.next|\\.tsunagi|dist)/', '^coverage/', '^tests/e2e/output/', '^web/src/gql/'],
    },
    // Without it imports of types alone pass unseen.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.jsx', '.json', '.css', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
