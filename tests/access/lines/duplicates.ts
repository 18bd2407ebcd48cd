import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

/** Who judges whether two entries are one: those who coordinate a town or a prefecture, and the operator. */
const judges: readonly Caller[] = ['saku-matome', 'koumi-matome', 'nagano-ken', 'uneisha'];
const wish = `{ pairId: "${nothing}", keptId: "${nothing}", keptRevision: "", goneRevision: "", choices: [] }`;

/** Entries that are there twice. */
export const duplicates: Lines = {
  duplicatePairs: [judges, '{ duplicatePairs(state: PROPOSED) { total } }'],
  duplicatePair: [judges, `{ duplicatePair(id: "${nothing}") { __typename } }`],
  merges: [judges, '{ merges { id } }'],
  declineDuplicate: [judges, `mutation { declineDuplicate(pairId: "${nothing}", word: "x") { __typename } }`],
  reopenDuplicate: [judges, `mutation { reopenDuplicate(pairId: "${nothing}") { __typename } }`],
  mergeEntries: [judges, `mutation { mergeEntries(input: ${wish}) { __typename } }`],
  undoMerge: [judges, `mutation { undoMerge(mergeId: "${nothing}") { __typename } }`],
};
