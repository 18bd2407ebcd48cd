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

const work = '{ __typename }';

/** What is done for cases, and the figures that come of it: the national view reads figures and no case. */
export const activities: Lines = {
  caseWork: [caseworkers, `{ caseWork(caseId: "${nothing}") { activityCount } }`],
  recordActivity: [
    caseworkers,
    `mutation { recordActivity(input: { id: "${nothing}", caseId: "${nothing}", kind: TELEPHONE }) ${work} }`,
  ],
  undoActivity: [caseworkers, `mutation { undoActivity(id: "${nothing}") ${work} }`],
  planContact: [
    caseworkers,
    `mutation { planContact(caseId: "${nothing}", onDay: "2099-01-01", isPushedBack: true) ${work} }`,
  ],
  addMilestone: [
    caseworkers,
    `mutation { addMilestone(id: "${nothing}", caseId: "${nothing}", kind: SCHOOL_ENDS, onDay: "2099-01-01") ${work} }`,
  ],
  removeMilestone: [caseworkers, `mutation { removeMilestone(id: "${nothing}") ${work} }`],
  morning: [caseworkers, '{ morning { quietCount } }'],
  windowLoads: [caseworkers, '{ windowLoads { cases } }'],
  officeFigures: [
    [...caseworkers, 'kuni'],
    '{ officeFigures(from: "2026-11-01", to: "2026-11-30") { __typename } }',
  ],
  areaFigures: [[...caseworkers, 'kuni'], '{ areaFigures { __typename } }'],
};
