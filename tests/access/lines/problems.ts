import { type Lines, nothing } from './line.ts';

const desks = [
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'nagano-ken',
  'uneisha',
] as const;
const suspenders = ['saku-matome', 'koumi-matome', 'nagano-ken', 'uneisha'] as const;
const told = `resourceId: "${nothing}", kind: HAS_ENDED, once: "${nothing}", language: ja`;
const wish = 'reason: BEING_LOOKED_INTO, word: "x", reviewOn: "2027-01-31"';

/** What anybody tells of an entry, who reads it, and what is done about it. */
export const problems: Lines = {
  reportProblem: ['everyone', `mutation { reportProblem(input: { ${told} }) { __typename } }`],
  withheldPlace: ['everyone', `{ withheldPlace(id: "${nothing}") { id } }`],
  problemReports: [desks, '{ problemReports { id } }'],
  problemReport: [desks, `{ problemReport(id: "${nothing}") { words } }`],
  answerProblem: [
    desks,
    `mutation { answerProblem(input: { id: "${nothing}", outcome: SETTLED, word: "x" }) { __typename } }`,
  ],
  vettedProvider: [desks, `{ vettedProvider(id: "${nothing}") { id } }`],
  recordFinding: [
    desks,
    `mutation { recordFinding(input: { organizationId: "${nothing}", subject: FEES, result: FINE,
      checkedOn: "2026-11-01" }) { __typename } }`,
  ],
  suspensions: [desks, '{ suspensions { id } }'],
  suspendProvider: [
    suspenders,
    `mutation { suspendProvider(input: { organizationId: "${nothing}", ${wish} }) { __typename } }`,
  ],
  liftSuspension: [suspenders, `mutation { liftSuspension(id: "${nothing}", word: "x") { __typename } }`],
};
