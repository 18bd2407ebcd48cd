import type { ResourceKind } from '@tsunagi/domain';

/** What may serve somebody who asked for another kind: 2 = much the same use, 1 = some of it. */
export const relatives: Partial<Record<ResourceKind, Partial<Record<ResourceKind, 1 | 2>>>> = {
  IBASHO: { SALON: 2, CAFE: 2, OPEN_PLACE: 2, PEER_GROUP: 1, ACTIVITY: 1 },
  SALON: { IBASHO: 2, CAFE: 2, OPEN_PLACE: 2, PEER_GROUP: 1, ACTIVITY: 1 },
  CAFE: { SALON: 2, IBASHO: 2, OPEN_PLACE: 2 },
  OPEN_PLACE: { CAFE: 2, SALON: 2, IBASHO: 2 },
  PEER_GROUP: { SALON: 1, IBASHO: 1, CAFE: 1 },
  FAMILY_GROUP: { FAMILY_CLASS: 2, CARER_GROUP: 1 },
  FAMILY_CLASS: { FAMILY_GROUP: 2, EVENT: 1 },
  CARER_GROUP: { FAMILY_GROUP: 2 },
  WORK_READINESS: { WORKPLACE: 2 },
  WORKPLACE: { WORK_READINESS: 2 },
  COUNSELING: { WINDOW: 1, MEDICAL: 1 },
  MEDICAL: { MEDICAL_ADVICE: 1, COUNSELING: 1 },
  MEDICAL_ADVICE: { EXPERT_DISPATCH: 2, MEDICAL: 1 },
  EXPERT_DISPATCH: { MEDICAL_ADVICE: 2 },
  WINDOW: { COUNSELING: 2, VISITING_SESSION: 2, OUTREACH: 1 },
  VISITING_SESSION: { WINDOW: 1, OUTREACH: 1 },
  EVENT: { FAMILY_CLASS: 1 },
};
