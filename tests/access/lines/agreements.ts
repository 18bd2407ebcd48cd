import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

const coordinators: readonly Caller[] = ['saku-matome', 'koumi-matome', 'nagano-ken'];
const draft = `{ name: "", aim: "", sharedKinds: [], memberCodes: [], leadCode: "", from: "", parts: [] }`;

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
    `mutation { countAgreementUses(input: { id: "${nothing}", code: "20303", uses: 1 }) { __typename } }`,
  ],
};
