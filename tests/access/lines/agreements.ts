import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

const coordinators: readonly Caller[] = ['saku-matome', 'koumi-matome', 'nagano-ken'];
const draft = `{ name: "", aim: "", sharedKinds: [], members: [], leadCode: "", from: "", parts: [] }`;

/** Agreements between municipalities: their coordinators and the prefectural centers, never the public. */
export const agreements: Lines = {
  agreements: [coordinators, '{ agreements { id } }'],
  agreement: [coordinators, `{ agreement(id: "${nothing}") { id } }`],
  saveAgreement: [coordinators, `mutation { saveAgreement(input: ${draft}) { __typename } }`],
  actOnAgreement: [
    coordinators,
    `mutation { actOnAgreement(input: { id: "${nothing}", version: 1, action: AGREE }) { __typename } }`,
  ],
  countAgreementUses: [
    coordinators,
    `mutation { countAgreementUses(input: { id: "${nothing}", month: "2027-04", counts: [] }) { __typename } }`,
  ],
};
