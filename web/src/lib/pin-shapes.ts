import type { ResourceKind } from '@tsunagi/domain';

/** Five silhouettes say the kind, on cards, on the map and in its legend. */
export const PIN_GROUPS = ['WINDOW', 'PLACE', 'FAMILY', 'WORK', 'HEALTH'] as const;
export type PinGroup = (typeof PIN_GROUPS)[number];

/** Which silhouette a kind wears. */
export const pinGroupOf: Record<ResourceKind, PinGroup> = {
  WINDOW: 'WINDOW',
  OUTREACH: 'WINDOW',
  VISITING_SESSION: 'WINDOW',
  EXPERT_DISPATCH: 'WINDOW',
  IBASHO: 'PLACE',
  PEER_GROUP: 'PLACE',
  SALON: 'PLACE',
  CAFE: 'PLACE',
  OPEN_PLACE: 'PLACE',
  ACTIVITY: 'PLACE',
  EVENT: 'PLACE',
  FAMILY_GROUP: 'FAMILY',
  FAMILY_CLASS: 'FAMILY',
  CARER_GROUP: 'FAMILY',
  WORK_READINESS: 'WORK',
  WORKPLACE: 'WORK',
  COUNSELING: 'HEALTH',
  MEDICAL: 'HEALTH',
  MEDICAL_ADVICE: 'HEALTH',
};

/** Outlines in a box of 40 × 40, centred. */
export const pinPaths: Record<PinGroup, string> = {
  WINDOW: 'M4 4h32v32H4z',
  PLACE: 'M20 2 37 15.5V37H3V15.5z',
  FAMILY: 'M20 3a17 17 0 1 1 0 34 17 17 0 0 1 0-34',
  WORK: 'M11 4.5h18L38 20l-9 15.5H11L2 20z',
  HEALTH: 'M20 1 39 20 20 39 1 20z',
};

/** Where the number stands: the house's middle lies lower. */
export const pinTextY: Record<PinGroup, number> = { WINDOW: 20, PLACE: 24, FAMILY: 20, WORK: 20, HEALTH: 20 };
