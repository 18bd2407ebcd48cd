import type { OpenedTeamQuery } from '../../gql/graphql.ts';

export type TeamShown = NonNullable<OpenedTeamQuery['team']>;
export type StageShown = TeamShown['stages'][number];
export type StepShown = TeamShown['steps'][number];

/** By what a team is found: the own case, or the own referral of it. */
export interface TeamPlace {
  readonly caseId: string | null;
  readonly referralId: string | null;
}

/** The step that is to be done next: the first that is open still. */
export const nextStepOf = (steps: readonly Pick<StepShown, 'id' | 'state'>[]): string | undefined =>
  steps.find(({ state }) => state === 'OPEN' || state === 'PUT_OFF')?.id;
