import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

const runOffices: readonly Caller[] = ['saku-matome', 'koumi-matome', 'nagano-ken', 'uneisha'];
const input = `{ name: "", email: "", role: MUNICIPAL_WORKER, organizationId: "${nothing}", from: "2026-11-23" }`;
const contract = `{ providerId: "${nothing}", clientId: "${nothing}", from: "2026-11-23", to: "2026-11-23" }`;

/** Who works where, and letting people in: those who run an office, and the operator. */
export const people: Lines = {
  office: [runOffices, '{ office { organization { name } colleagues { name email } } }'],
  organizationsNamed: [runOffices, '{ organizationsNamed(words: "佐久") { name } }'],
  invitePerson: [runOffices, `mutation { invitePerson(input: ${input}) { __typename } }`],
  inviteAgain: [runOffices, `mutation { inviteAgain(membershipId: "${nothing}") { __typename } }`],
  endMembership: [
    runOffices,
    `mutation { endMembership(membershipId: "${nothing}", lastDay: "2026-11-23") { __typename } }`,
  ],
  makeContract: [runOffices, `mutation { makeContract(input: ${contract}) { __typename } }`],
  recordedActs: [runOffices, '{ recordedActs { __typename } }'],
  recordChain: [runOffices, '{ recordChain { acts } }'],
  endContract: [
    runOffices,
    `mutation { endContract(contractId: "${nothing}", lastDay: "2026-11-23") { __typename } }`,
  ],
};
