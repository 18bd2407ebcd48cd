import type { Caller } from '../staff.ts';
import type { Lines } from './line.ts';

const readers: readonly Caller[] = [
  'saku-tantou',
  'saku-matome',
  'koumi-tantou',
  'koumi-matome',
  'nagano-ken',
  'houmon',
  'itaku',
  'kuni',
];

/** What the residents of municipalities have: made of what is listed to everyone, read by those who read figures. */
export const coverage: Lines = {
  coverageMap: [readers, '{ coverageMap(input: { kind: IBASHO }, prefecture: "20") { __typename } }'],
  coverageExplanation: [
    readers,
    '{ coverageExplanation(input: { kind: IBASHO }, code: "20602") { __typename } }',
  ],
};
