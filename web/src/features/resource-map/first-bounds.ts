import { boundsOfJapan } from '@tsunagi/geo';
import type { MapHit, MapHome, MapPoint } from './map-model.ts';

type Corners = [[number, number], [number, number]];

/** About 9 km: a single place is not shown as if nothing were around it. */
const LEAST_SPAN_DEGREES = 0.16;
const FEW = 3;
/** Farther than about 150 km a place would shrink the own surroundings to a dot: it is a pill, too. */
const REACH_DEGREES = 1.5;

function around(points: MapPoint[]): Corners {
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  const padLat = Math.max(0, LEAST_SPAN_DEGREES - (Math.max(...lats) - Math.min(...lats))) / 2;
  const padLng = Math.max(0, LEAST_SPAN_DEGREES - (Math.max(...lngs) - Math.min(...lngs))) / 2;
  return [
    [Math.min(...lats) - padLat, Math.min(...lngs) - padLng],
    [Math.max(...lats) + padLat, Math.max(...lngs) + padLng],
  ];
}

/**
 * The first view: home and what is near it (own town, neighbours, area); the farther ones are pills at the
 * edge. Too few near: the nearest few within reach. Nothing at all: Japan. `closer` leaves the area out, for a small map.
 */
export function firstBounds(home: MapHome | null, hits: MapHit[], closer = false): Corners {
  const located = hits.flatMap((hit) => (hit.position ? [{ ring: hit.ring, ...hit.position }] : []));
  const near = located.filter(
    ({ ring }) => ring === 'OWN' || ring === 'ADJACENT' || (ring === 'AREA' && !closer),
  );
  const reachable = located.filter(
    (place) => home && Math.hypot(place.lat - home.lat, place.lng - home.lng) < REACH_DEGREES,
  );
  const shown =
    home === null ? located : near.length >= FEW ? near : reachable.slice(0, Math.max(near.length, FEW));
  const points = [...shown, ...(home ? [home] : [])];
  if (points.length === 0) {
    const { west, south, east, north } = boundsOfJapan;
    return [
      [south + 9.5, west + 5],
      [north - 0.1, east - 7],
    ];
  }
  return around(points);
}
