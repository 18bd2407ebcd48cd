import { type Lines, nothing } from './line.ts';

/** One's own sign-in, and the desk it opens. */
export const account: Lines = {
  viewer: ['everyone', '{ viewer { name } }'],
  demoAccounts: ['everyone', '{ demoAccounts { email } }'],
  singleSignOn: ['everyone', '{ singleSignOn }'],
  workUnder: ['people', `mutation { workUnder(membershipId: "${nothing}") { __typename } }`],
  endSession: ['people', `mutation { endSession(sessionId: "${nothing}") { __typename } }`],
  waiting: ['people', '{ waiting { kind count } }'],
};
