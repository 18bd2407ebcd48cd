import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

const keepers: readonly Caller[] = [
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'nagano-ken',
  'itaku',
];
const editors: readonly Caller[] = [...keepers, 'yorimichi'];
const coordinators: readonly Caller[] = ['saku-matome', 'koumi-matome', 'nagano-ken'];

/** Editing and reviewing entries. */
export const entries: Lines = {
  keptEntries: [editors, '{ keptEntries { total } }'],
  entry: [editors, `{ entry(id: "${nothing}") { id } }`],
  entryHistory: [editors, `{ entryHistory(id: "${nothing}") { number } }`],
  organizations: [editors, '{ organizations(words: "見本") { id } }'],
  placesByName: [editors, '{ placesByName(words: "よりみち") { id } }'],
  areaGroupChoices: [editors, '{ areaGroupChoices { key } }'],
  openProposals: [editors, '{ openProposals { id } }'],
  proposal: [editors, `{ proposal(id: "${nothing}") { id } }`],
  saveEntryChange: [editors, 'mutation { saveEntryChange(input: { document: {} }) { __typename } }'],
  proposeEntryChange: [editors, 'mutation { proposeEntryChange(input: { document: {} }) { __typename } }'],
  restoreVersion: [
    editors,
    `mutation { restoreVersion(id: "${nothing}", number: 1, revision: "") { __typename } }`,
  ],
  withdrawProposal: [editors, `mutation { withdrawProposal(id: "${nothing}", step: 1) { __typename } }`],
  approveProposal: [
    coordinators,
    `mutation { approveProposal(input: { id: "${nothing}", step: 1 }) { __typename } }`,
  ],
  returnProposal: [
    coordinators,
    `mutation { returnProposal(id: "${nothing}", step: 1, word: "直してください") { __typename } }`,
  ],
};
