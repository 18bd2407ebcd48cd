import type { ResourceKind } from '../directory/codes.ts';

/** What is sought next, in the few strokes that may be told to somebody who must not know who it is for. */
export const needKinds = [
  'TALK', // 話を聞いてほしい
  'PLACE_TO_BE', // すごせる場所
  'FAMILY', // 家族の支え
  'WORK', // はたらく準備
  'LIVELIHOOD', // お金と暮らし
  'HEALTH', // からだ・こころ
  'CARE', // 介護
  'LEARNING', // 学校・学び
  'VISIT', // 家へ来てほしい
] as const;
export type NeedKind = (typeof needKinds)[number];

const kindsOfNeed: Readonly<Record<NeedKind, readonly ResourceKind[]>> = {
  TALK: ['WINDOW', 'COUNSELING'],
  PLACE_TO_BE: ['IBASHO', 'PEER_GROUP', 'CAFE', 'SALON', 'OPEN_PLACE', 'ACTIVITY'],
  FAMILY: ['FAMILY_GROUP', 'FAMILY_CLASS', 'CARER_GROUP'],
  WORK: ['WORK_READINESS', 'WORKPLACE'],
  LIVELIHOOD: ['WINDOW'],
  HEALTH: ['MEDICAL', 'COUNSELING', 'WINDOW'],
  CARE: ['WINDOW', 'CARER_GROUP'],
  LEARNING: ['WINDOW', 'IBASHO', 'ACTIVITY'],
  VISIT: ['OUTREACH', 'VISITING_SESSION'],
};

/** What somebody can be handed on to: lectures and what is lent to offices are left out. */
export const placeKinds: readonly ResourceKind[] = [
  'WINDOW',
  'IBASHO',
  'PEER_GROUP',
  'FAMILY_GROUP',
  'FAMILY_CLASS',
  'CARER_GROUP',
  'SALON',
  'CAFE',
  'OPEN_PLACE',
  'ACTIVITY',
  'WORK_READINESS',
  'WORKPLACE',
  'OUTREACH',
  'COUNSELING',
  'MEDICAL',
  'VISITING_SESSION',
];

/** The kinds of places that answer to needs; where none was said, all that somebody can be handed on to. */
export const kindsForNeeds = (needs: readonly NeedKind[] | null): readonly ResourceKind[] =>
  needs === null || needs.length === 0
    ? placeKinds
    : [...new Set(needs.flatMap((need) => kindsOfNeed[need]))];
