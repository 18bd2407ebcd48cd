import { type Line, type Lines, nothing } from './line.ts';

/** Coordinators of towns and of the prefecture, and the operator. */
const importers: Line[0] = ['saku-matome', 'koumi-matome', 'nagano-ken', 'uneisha'];

/** Bringing lists in. */
export const imports: Lines = {
  importDraft: [importers, `{ importDraft(id: "${nothing}") { id } }`],
  importRows: [importers, `{ importRows(id: "${nothing}", only: NEW) { row } }`],
  importDrafts: [importers, '{ importDrafts { id } }'],
  importBatches: [importers, '{ importBatches { id } }'],
  importMappings: [importers, '{ importMappings { id } }'],
  readImport: [
    importers,
    `mutation { readImport(id: "${nothing}", reading: { columns: [] }) { __typename } }`,
  ],
  commitImport: [importers, `mutation { commitImport(id: "${nothing}") { __typename } }`],
  discardImport: [importers, `mutation { discardImport(id: "${nothing}") { __typename } }`],
  undoImport: [importers, `mutation { undoImport(batchId: "${nothing}") { __typename } }`],
  forgetImportMapping: [importers, `mutation { forgetImportMapping(id: "${nothing}") { __typename } }`],
};
