import { plainText } from '../../ui/furigana.tsx';
import type { FoundHit } from '../results/found-hit.ts';
import type { GroundClasses, MapHit, MapHome } from './map-model.ts';

/** What the server hands to a map: plain facts, no functions. */
export interface MapFacts {
  home: MapHome | null;
  hits: MapHit[];
  groundClasses: GroundClasses;
  tiles: string;
  boundaries: 'APPROXIMATE' | 'OFFICIAL' | 'STAFF';
  /** Names by two-digit code. */
  prefectureNames: Record<string, string>;
}

const bare = (words: string | null): string | null => words && plainText(words);

/** A result of the list as the map takes it: the same words without readings, which a map has no room for. */
export function mapHit(hit: FoundHit, ringWords: string | null): MapHit {
  return {
    id: hit.id,
    number: hit.number,
    kind: hit.kind,
    kindWords: plainText(hit.kindWords),
    badge: hit.badge,
    badgeWords: bare(hit.badgeWords),
    name: hit.name,
    townName: bare(hit.townWords),
    ring: hit.ring,
    ringWords: bare(ringWords),
    position: hit.position,
    distanceMeters: hit.distanceMeters,
    travelWords: bare(hit.travel?.words ?? null),
    phone: hit.phone,
    href: hit.href,
  };
}

/** What `groundOfTown` must know of a municipality. */
export interface TownSurroundings {
  code: string;
  neighbors: { code: string }[];
  areaGroups: { kind: string; members: { code: string }[] }[];
}

/** How near each municipality's ground is to this town: neighbours, then those of its zones. */
export function groundOfTown(town: TownSurroundings): GroundClasses {
  const zones = town.areaGroups.filter(({ kind }) => kind === 'ZONE');
  return {
    own: [town.code],
    neighbors: town.neighbors.map(({ code }) => code),
    area: zones.flatMap(({ members }) => members.map(({ code }) => code)),
  };
}
