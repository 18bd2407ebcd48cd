import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

const caseworkers: readonly Caller[] = [
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'nagano-ken',
  'houmon',
  'itaku',
];

/** The teams of cases: those who work with people, of cases they keep or have taken on. */
export const team: Lines = {
  team: [caseworkers, `{ team(caseId: "${nothing}") { id } }`],
  changeTeam: [
    caseworkers,
    `mutation { changeTeam(input: { caseId: "${nothing}", version: 1, action: CHANGE_LEAD, stage: SUPPORT,
      organizationId: "${nothing}" }) { __typename } }`,
  ],
  writeStep: [
    caseworkers,
    `mutation { writeStep(input: { caseId: "${nothing}", stage: SUPPORT, words: "", organizationId: "${nothing}" })
      { __typename } }`,
  ],
  moveStep: [
    caseworkers,
    `mutation { moveStep(input: { caseId: "${nothing}", stepId: "${nothing}", action: DONE }) { __typename } }`,
  ],
};
