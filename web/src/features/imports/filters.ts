import type { ImportDraftFactsFragment, ImportFilter } from '../../gql/graphql.ts';

/** What one looks at first: what needs a decision before what does not. */
export const importFilters: readonly ImportFilter[] = [
  'REFUSED',
  'FAULTY',
  'DOUBTFUL',
  'CHANGED',
  'NEW',
  'SAME',
];

/** The filter an address names; null where it names none. */
export const readFilter = (value: string | undefined): ImportFilter | null =>
  importFilters.find((filter) => filter === value) ?? null;

/** The first filter under which any line stands. */
export const firstFilter = (counts: ImportDraftFactsFragment['counts'] | undefined): ImportFilter =>
  importFilters.find((filter) => (counts?.[filter] ?? 0) > 0) ?? 'NEW';
