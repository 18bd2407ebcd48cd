import { type Lines, nothing } from './line.ts';

const coordinators = ['saku-matome', 'koumi-matome', 'nagano-ken'] as const;
const place = '{ name: "x", kind: IBASHO, where: "", phone: "", runBy: "", known: "" }';

/** Asking sections: coordinators ask, whoever has a link answers. */
export const rounds: Lines = {
  rounds: [coordinators, '{ rounds { id } }'],
  round: [coordinators, `{ round(id: "${nothing}") { id } }`],
  makeRound: [
    coordinators,
    `mutation { makeRound(input: { kind: SECTIONS, title: "", words: "", until: "2026-12-31", recipients: [] }) {
      __typename } }`,
  ],
  remindRound: [coordinators, `mutation { remindRound(id: "${nothing}") { __typename } }`],
  endRound: [coordinators, `mutation { endRound(id: "${nothing}") { __typename } }`],
  granteeList: [coordinators, '{ granteeList(table: "") { __typename } }'],
  takeGranteeList: [coordinators, 'mutation { takeGranteeList(giver: "", table: "") { __typename } }'],
  sectionRound: ['everyone', '{ sectionRound(token: "x") { __typename } }'],
  answerRound: [
    'everyone',
    `mutation { answerRound(token: "x", once: "${nothing}", place: ${place}) { __typename } }`,
  ],
  finishRound: ['everyone', 'mutation { finishRound(token: "x") { __typename } }'],
};
