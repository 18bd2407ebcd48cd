import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents from the committed contract; the result is made anew before each build and never committed. */
const config: CodegenConfig = {
  schema: '../services/api/schema.graphql',
  documents: ['src/**/*.graphql'],
  silent: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        pureMagicComment: true,
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true, inputValue: false, object: true },
        scalars: {
          CalendarDay: 'string',
          ID: 'string',
          EntryDocument: '@tsunagi/domain#EntryDocument',
          EntryValue: 'unknown',
        },
      },
    },
  },
};

export default config;
