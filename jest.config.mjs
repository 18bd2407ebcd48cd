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

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.(db|e2e|start)\\.test\\.ts$'],
    },
    { ...shared, ...database, displayName: 'db', testMatch: ['**/*.db.test.ts'] },
  ],
  reporters: ['default', '<rootDir>/tests/jest/totals-reporter.mjs'],
};
