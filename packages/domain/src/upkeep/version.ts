/** By what a version of an entry came about. BASELINE: the state that was found, kept before the first change. */
export const versionActs = [
  'BASELINE',
  'CREATED',
  'EDITED',
  'APPROVED',
  'RESTORED',
  'IMPORTED',
  'MERGED',
  'UNMERGED',
  'COMPLETED',
  'ENDED',
] as const;
export type VersionAct = (typeof versionActs)[number];
