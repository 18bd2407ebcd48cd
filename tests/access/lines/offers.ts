import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

const lend: readonly Caller[] = [
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'yorimichi',
  'nagano-ken',
  'itaku',
];
const input = '{ kind: PLACE, title: "", reach: AREA, contactName: "" }';

/** Lending between municipalities: offices and providers, never the public. */
export const offers: Lines = {
  offers: [lend, '{ offers { id } }'],
  saveOffer: [lend, `mutation { saveOffer(input: ${input}) { __typename } }`],
  askForOffer: [lend, `mutation { askForOffer(offerId: "${nothing}", word: "") { __typename } }`],
  answerOfferRequest: [
    lend,
    `mutation { answerOfferRequest(requestId: "${nothing}", accept: true, word: "") { __typename } }`,
  ],
  endOffer: [lend, `mutation { endOffer(id: "${nothing}") { __typename } }`],
};
