/// <reference path="./which-polygon.d.ts" />
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import whichPolygon from 'which-polygon';
import { distanceMeters } from './distance.ts';
import { isInJapan } from './japan.ts';
import type { LngLat } from './lng-lat.ts';
import { nearest } from './nearest.ts';
import type { MunicipalityTopology } from './topology.ts';

/** How sure the answer is. Only OFFICIAL has one candidate; whoever asks must let the person choose among several. */
export const certainties = ['OFFICIAL', 'APPROXIMATE', 'OUTSIDE'] as const;
export type Certainty = (typeof certainties)[number];

/** A municipality a point may lie in, with the distance to the point that stands for it. */
export type Candidate = { readonly code: string; readonly meters: number };

/** The answer to "which municipality is this?", nearest candidate first. */
export type Located = { readonly certainty: Certainty; readonly candidates: readonly Candidate[] };

type Place = { readonly code: string; readonly position: LngLat };

const candidateCount = 3;
/** No inhabited place lies farther from its municipality's point: 十島村 is the longest. */
const farthestMeters = 150_000;

/** The three nearest municipalities: the truth is among them for 87 % of the land and 97 % of the places people live. */
export function locateByPoints(places: Iterable<Place>, point: LngLat): Located {
  if (!isInJapan(point)) return { certainty: 'OUTSIDE', candidates: [] };
  const candidates = nearest(places, point, candidateCount)
    .filter((near) => near.meters <= farthestMeters)
    .map(({ item, meters }) => ({ code: item.code, meters }));
  return { certainty: candidates.length > 0 ? 'APPROXIMATE' : 'OUTSIDE', candidates };
}

/** Finds the code of the area a point lies in; undefined off the coast and where nothing is drawn. */
export function areaFinder(topology: MunicipalityTopology): (point: LngLat) => string | undefined {
  const whole = topology as unknown as Topology;
  const areas = feature(whole, whole.objects.municipalities!) as FeatureCollection;
  const query = whichPolygon<{ code: string }>(areas);
  return (point) => (isInJapan(point) ? query([point.lng, point.lat])?.code : undefined);
}

/**
 * A finder over the official borders: one answer inside a municipality; off the coast, where lines are simplified,
 * the nearest points again. Never give it the approximate layer: a third of the land lies in a wrong cell there.
 */
export function officialLocator(
  topology: MunicipalityTopology,
  places: readonly Place[],
): (point: LngLat) => Located {
  const find = areaFinder(topology);
  const positions = new Map(places.map((place) => [place.code, place.position]));
  return (point) => {
    const code = find(point);
    const position = code === undefined ? undefined : positions.get(code);
    if (code === undefined || !position) return locateByPoints(places, point);
    return { certainty: 'OFFICIAL', candidates: [{ code, meters: distanceMeters(point, position) }] };
  };
}
