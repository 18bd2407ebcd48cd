import type { Badge, PositionPrecision, ResourceKind, Ring } from '@tsunagi/domain';

/** A place on the sphere in degrees. */
export interface MapPoint {
  lat: number;
  lng: number;
}

/** The public point of a place: only EXACT may carry a pin, the others are a disc 「このあたり」. */
export interface HitPosition extends MapPoint {
  precision: PositionPrecision;
  radiusMeters?: number | null;
}

/** A result of the list as the map shows it; the words are the list's own, so both say the same. */
export interface MapHit {
  id: string;
  /** Its number in the list; null where the list gives none. */
  number: number | null;
  kind: ResourceKind;
  kindWords: string;
  /** null: nothing was asked about a person, so there is no verdict to show. */
  badge: Badge | null;
  badgeWords: string | null;
  name: string;
  townName: string | null;
  ring: Ring;
  ringWords: string | null;
  position: HitPosition | null;
  distanceMeters?: number | null;
  travelWords: string | null;
  phone: string | null;
  href: string;
}

/** The municipality a person lives in, or the one a page is about. */
export interface MapHome extends MapPoint {
  code: string;
  name: string;
}

/** A place of the same question beyond the list's page: a silhouette without a number. */
export interface MarkPin extends HitPosition {
  id: string;
  name: string;
  kind: ResourceKind;
  badge: Badge | null;
}

/** Several places standing so close that they are one mark at this zoom. */
export interface MarkCluster extends MapPoint {
  id: string;
  count: number;
  bounds: ViewBounds;
}

/** What `mapMarks` answers for the view. */
export interface MapMarksView {
  pins: MarkPin[];
  clusters: MarkCluster[];
}

export interface ViewBounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What the map shows now; `zoom` is whole, as the api asks for it. */
export interface MapView {
  bounds: ViewBounds;
  zoom: number;
  center: MapPoint;
}

/** Municipality codes by their nearness to the person; the rest is told by the prefecture. */
export interface GroundClasses {
  own: string[];
  neighbors: string[];
  area: string[];
  /** The prefecture drawn as "own" where no municipality is. */
  prefectureCode?: string | null;
}

/** One row of a cluster's list. */
export interface ClusterMember {
  id: string;
  number: number | null;
  kind: ResourceKind;
  badge: Badge | null;
  badgeWords: string | null;
  name: string;
  townName: string | null;
  href: string;
}
