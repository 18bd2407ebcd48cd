import type { MeetingsQuery, OpenedMeetingQuery } from '../../gql/graphql.ts';

export type MeetingLineShown = MeetingsQuery['meetings'][number];
export type MeetingHomeShown = MeetingsQuery['meetingHome'];
export type MeetingShown = NonNullable<OpenedMeetingQuery['meeting']>;
export type MeetingCaseShown = MeetingShown['cases'][number];

/** A case of the own office that can be put before a table. */
export interface OwnCase {
  readonly id: string;
  readonly pseudonym: string;
}
