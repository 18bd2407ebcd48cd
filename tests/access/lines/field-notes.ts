import type { Caller } from '../staff.ts';
import { type Lines, nothing } from './line.ts';

const record: readonly Caller[] = [
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'nagano-ken',
  'houmon',
];
const input = `{ id: "${nothing}", organizationId: "${nothing}", name: "x", takenAt: "2026-11-23T01:00:00Z" }`;

/** Notes taken while walking: those who record for a municipality. */
export const fieldNotes: Lines = {
  fieldNoteKeeper: [record, '{ fieldNoteKeeper { owner } }'],
  fieldNotes: [record, '{ fieldNotes { id } }'],
  fieldNote: [record, `{ fieldNote(id: "${nothing}") { id } }`],
  keepFieldNote: [record, `mutation { keepFieldNote(input: ${input}) { __typename } }`],
  completeFieldNote: [
    record,
    `mutation { completeFieldNote(id: "${nothing}", input: { name: "x", kind: CAFE, audiences: [SELF], summary: "x", precision: AREA }) { __typename } }`,
  ],
  dropFieldNote: [record, `mutation { dropFieldNote(id: "${nothing}", word: "x") { __typename } }`],
};
