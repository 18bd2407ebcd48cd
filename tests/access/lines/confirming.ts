import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

/** Those who keep entries or own some. */
const confirmers: readonly Caller[] = [
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'yorimichi',
  'nagano-ken',
  'itaku',
];
const recorded = `{ ids: ["${nothing}"], answer: STILL_TRUE, way: DESK }`;

/** Saying that entries are still true, at a desk or by the link of a letter, and the letters themselves. */
export const confirming: Lines = {
  confirmations: [confirmers, '{ confirmations { entries { id } } }'],
  confirmationSheet: [confirmers, `{ confirmationSheet(organizationId: "${nothing}") { __typename } }`],
  confirmationHistory: [confirmers, `{ confirmationHistory(id: "${nothing}") { id } }`],
  recordConfirmations: [confirmers, `mutation { recordConfirmations(input: ${recorded}) { __typename } }`],
  askForConfirmations: [confirmers, `mutation { askForConfirmations(ids: ["${nothing}"]) { __typename } }`],
  planConfirmation: [
    confirmers,
    `mutation { planConfirmation(input: { id: "${nothing}", everyMonths: 6 }) { __typename } }`,
  ],
  prepareConfirmationSheet: [
    confirmers,
    `mutation { prepareConfirmationSheet(organizationId: "${nothing}") { __typename } }`,
  ],
  confirmationRequest: ['everyone', '{ confirmationRequest(token: "x") { __typename } }'],
  answerConfirmation: [
    'everyone',
    'mutation { answerConfirmation(token: "x", input: { answer: STILL_TRUE }) { __typename } }',
  ],
  outbox: ['people', '{ outbox { id } }'],
  sendMailAgain: [['uneisha'], `mutation { sendMailAgain(id: "${nothing}") { __typename } }`],
};
