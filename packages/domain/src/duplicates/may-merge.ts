import { permissionsOf } from '../access/permissions.ts';
import { type KeepingActor, worksFor } from '../upkeep/keeper.ts';

/** Codes of who keeps the two entries of a pair: 5 digits of a municipality or 2 of a prefecture. */
export type Keepers = readonly (string | null)[];

const isMerger = ({ role }: KeepingActor): boolean =>
  role !== null && permissionsOf[role].includes('merge-resources');

/** Whether a pair is this person's to look at and to call two: one of its entries is in their care. */
export const isConcerned = (actor: KeepingActor, keepers: Keepers): boolean =>
  isMerger(actor) && keepers.some((keeper) => worksFor(actor, keeper));

/** Whether this person may take back that the two were made one: what was in their care is so again. */
export const mayTakeBack = isConcerned;

/** Whether this person may make the two one: both are in their care. */
export const mayMerge = (actor: KeepingActor, keepers: Keepers): boolean =>
  isMerger(actor) && keepers.length > 0 && keepers.every((keeper) => worksFor(actor, keeper));
