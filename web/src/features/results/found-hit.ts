import type { Badge, ResourceKind, ResultHitFragment, Ring } from '../../gql/graphql.ts';
import type { FindingLine } from '../../lib/finding-lines.ts';

/** One result with its words ready made: card, map and paper all say the same. */
export interface FoundHit {
  id: string;
  resourceId: string;
  href: string;
  number: number;
  name: string;
  kana: string;
  kind: ResourceKind;
  kindWords: string;
  townWords: string | null;
  townKana: string | null;
  ring: Ring;
  badge: Badge;
  badgeWords: string;
  reason: string;
  findings: FindingLine[];
  travel: { icon: 'walk' | 'car' | 'home' | 'train' | 'phone'; words: string } | null;
  schedule: string;
  phone: string | null;
  freshness: { isOld: boolean; words: string };
  position: PublicPositionOf | null;
  distanceMeters: number | null;
}

export type PublicPositionOf = NonNullable<ResultHitFragment['position']>;
