/** A code that was in force once, and where it leads today. */
export type FormerCode = {
  readonly code: string;
  readonly name: string;
  /** First day on which the code was no longer in force, `YYYY-MM-DD`. */
  readonly until: string;
  /** Today's municipality or ward; several where the old area was divided, the larger part first. */
  readonly successors: readonly string[];
};

/** The six villages of the Northern Territories: they have codes, but nobody can be served there. */
export const northernTerritoryCodes = ['01695', '01696', '01697', '01698', '01699', '01700'] as const;
