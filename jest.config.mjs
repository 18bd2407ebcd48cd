import { availableParallelism } from 'node:os';

/** TypeScript by swc: as ES modules, with the decorators as TypeScript's own compiler writes them. */
const transform = (syntax) => [
  '@swc/jest',
  {
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx: syntax === 'tsx', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  roots: ['packages', 'services', 'web', 'seed', 'infra', 'tests'].map((name) => `<rootDir>/${name}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': transform('ts'), '\\.tsx$': transform('tsx') },
  testPathIgnorePatterns: ['/node_modules/', '/\\.next/', '/tests/architecture/planted/'],
  modulePathIgnorePatterns: ['/\\.next/', '/\\.tsunagi/'],
};

const database = {
  globalSetup: '<rootDir>/tests/jest/database-setup.mjs',
  globalTeardown: '<rootDir>/tests/jest/database-teardown.mjs',
};

const system = {
  globalSetup: '<rootDir>/tests/jest/system-setup.mjs',
  globalTeardown: '<rootDir>/tests/jest/system-teardown.mjs',
};

const ignoring = (...patterns) => ({
  testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...patterns],
});

// What the whole api promises through its doors; it lies in tests/, beside no single part.
const throughTheDoors = '/tests/(access|contract|relevance)/';

export default {
  projects: [
    {
      ...shared,
      ...ignoring('\\.(db|e2e)\\.test\\.tsx?$', '/tests/start/'),
      displayName: 'unit',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    },
    {
      ...shared,
      ...database,
      ...ignoring(throughTheDoors),
      displayName: 'db',
      testMatch: ['**/*.db.test.ts'],
    },
    {
      ...shared,
      ...database,
      displayName: 'api',
      testMatch: ['<rootDir>/tests/{access,contract,relevance}/**/*.db.test.ts'],
    },
    { ...shared, ...system, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.e2e.test.ts'] },
    { ...shared, displayName: 'start', testMatch: ['<rootDir>/tests/start/*.test.ts'] },
    { ...shared, displayName: 'start-all', testMatch: ['<rootDir>/tests/start/**/*.test.ts'] },
  ],
  // Jest leaves one processor free; most tests wait for the database, and of two processors that would be half.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/tests/jest/totals-reporter.mjs'],
};
