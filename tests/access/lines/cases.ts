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

/** Who decides for an office how strictly it shares. */
const deciders: readonly Caller[] = ['saku-matome', 'koumi-matome', 'nagano-ken', 'itaku'];

/** Cases and referrals: those who work with people, on the rows of their own organization; never the operator. */
export const cases: Lines = {
  cases: [caseworkers, '{ cases { id } }'],
  case: [caseworkers, `{ case(id: "${nothing}") { id } }`],
  openCase: [caseworkers, 'mutation { openCase(input: { cameBy: OTHER, members: [] }) { __typename } }'],
  unmaskCaseItem: [
    caseworkers,
    `mutation { unmaskCaseItem(id: "${nothing}", item: HEALTH, reason: "") { __typename } }`,
  ],
  recordGround: [
    caseworkers,
    `mutation { recordGround(input: { caseId: "${nothing}", kind: PERSON_CONSENT, receiverIds: [], items: [], givenOn: "" }) { __typename } }`,
  ],
  reviewDanger: [
    caseworkers,
    `mutation { reviewDanger(input: { id: "${nothing}", word: "", goesOn: false }) { __typename } }`,
  ],
  sharingPolicy: [caseworkers, '{ sharingPolicy { family } }'],
  decideSharingPolicy: [
    deciders,
    'mutation { decideSharingPolicy(input: { family: NOTHING, meeting: WITH_NAME, sensitiveLeaves: true }) { __typename } }',
  ],
  unmaskReferralItem: [
    caseworkers,
    `mutation { unmaskReferralItem(id: "${nothing}", item: HEALTH, reason: "") { __typename } }`,
  ],
  withdrawGround: [caseworkers, `mutation { withdrawGround(id: "${nothing}") { __typename } }`],
  referrals: [caseworkers, '{ referrals { id } }'],
  referral: [caseworkers, `{ referral(id: "${nothing}") { id } }`],
  referralReceivers: [caseworkers, '{ referralReceivers(words: "") { id } }'],
  sendReferral: [
    caseworkers,
    `mutation { sendReferral(input: { caseId: "${nothing}", title: "", word: "", items: [] }) { __typename } }`,
  ],
  referralLetter: [caseworkers, `{ referralLetter(id: "${nothing}") { reference } }`],
  makeReferralLetter: [caseworkers, `mutation { makeReferralLetter(id: "${nothing}") { __typename } }`],
  voidReferralLetter: [caseworkers, `mutation { voidReferralLetter(id: "${nothing}") { __typename } }`],
  handOverPack: [caseworkers, '{ handOverPack { isOwn } }'],
  offerHandOver: [
    caseworkers,
    `mutation { offerHandOver(input: { successorId: "${nothing}", matters: [] }) { __typename } }`,
  ],
  confirmHandOver: [caseworkers, 'mutation { confirmHandOver(ids: []) { __typename } }'],
  takeBackHandOver: [caseworkers, 'mutation { takeBackHandOver(ids: []) { __typename } }'],
  caseSlip: [caseworkers, `{ caseSlip(caseId: "${nothing}") { madeOn } }`],
  makeSlip: [caseworkers, `mutation { makeSlip(caseId: "${nothing}") { __typename } }`],
  endSlip: [caseworkers, `mutation { endSlip(caseId: "${nothing}") { __typename } }`],
  linkedLetter: ['everyone', '{ linkedLetter(token: "x") { __typename } }'],
  answerLetter: [
    'everyone',
    'mutation { answerLetter(token: "x", input: { action: ACCEPT, byName: "x" }) { __typename } }',
  ],
  openSlip: ['everyone', 'mutation { openSlip(code: "x") { __typename } }'],
  withdrawBySlip: ['everyone', 'mutation { withdrawBySlip(code: "x") { __typename } }'],
  actOnReferral: [
    caseworkers,
    `mutation { actOnReferral(input: { id: "${nothing}", version: 1, action: READ }) { __typename } }`,
  ],
  routingBook: [caseworkers, '{ routingBook { number } }'],
  saveRouting: [
    ['saku-matome', 'koumi-matome'],
    'mutation { saveRouting(input: { base: -1, rules: [], fallback: {}, examples: [] }) { __typename } }',
  ],
  restoreRouting: [
    ['saku-matome', 'koumi-matome'],
    'mutation { restoreRouting(base: -1, number: 0) { __typename } }',
  ],
  nextPlaces: [caseworkers, `{ nextPlaces(caseId: "${nothing}") { ruleCount } }`],
  keepRoutingFacts: [
    caseworkers,
    `mutation { keepRoutingFacts(input: { caseId: "${nothing}", has: [], hasNot: [], needs: [] }) { __typename } }`,
  ],
  alternativePlaces: [caseworkers, `{ alternativePlaces(referralId: "${nothing}") { homeName } }`],
  nextReceiver: [caseworkers, `{ nextReceiver(id: "${nothing}") { id } }`],
  roomInquiries: [caseworkers, '{ roomInquiries { id } }'],
  askRoom: [
    caseworkers,
    `mutation { askRoom(input: { caseId: "${nothing}", receiverId: "${nothing}", need: TALK }) { __typename } }`,
  ],
  answerRoom: [
    caseworkers,
    `mutation { answerRoom(id: "${nothing}", answer: YES, word: "") { __typename } }`,
  ],
};
