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
/** Those who sit at tables: also a member of meetings, who works with no cases. */
const atTables: readonly Caller[] = [...caseworkers, 'kaigi'];

export const meetings: Lines = {
  meetings: [atTables, '{ meetings { id } }'],
  meeting: [atTables, `{ meeting(id: "${nothing}") { id } }`],
  meetingHome: [atTables, '{ meetingHome { deskName } }'],
  nameMeetingBody: [
    caseworkers,
    'mutation { nameMeetingBody(input: { basis: COUNCIL, name: "", since: "" }) { __typename } }',
  ],
  prepareMeeting: [
    caseworkers,
    `mutation { prepareMeeting(input: { bodyId: "${nothing}", heldOn: "" }) { __typename } }`,
  ],
  actOnMeeting: [
    atTables,
    `mutation { actOnMeeting(input: { id: "${nothing}", action: END }) { __typename } }`,
  ],
  moveTask: [
    atTables,
    `mutation { moveTask(input: { meetingId: "${nothing}", stepId: "${nothing}", action: DONE }) { __typename } }`,
  ],
};
