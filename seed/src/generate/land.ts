import type { LngLat } from '@tsunagi/domain';
import type { Municipality } from '@tsunagi/geo';
import type { Chance } from '../chance.ts';
import { moved } from '../demo/sites.ts';
import { farthestKilometers } from './weights.ts';

/** East and north, of length one at most. */
type Heading = readonly [east: number, north: number];

const towards = (from: LngLat, to: LngLat): Heading => {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180);
  const north = to.lat - from.lat;
  const length = Math.hypot(east, north) || 1;
  return [east / length, north / length];
};

const reach = (one: Municipality, other: Municipality) =>
  Math.hypot(
    one.position.lat - other.position.lat,
    (one.position.lng - other.position.lng) * Math.cos((one.position.lat * Math.PI) / 180),
  );

/** The nearest others of the same prefecture: where neighbors are, there is land. */
export const nearestTowns = (town: Municipality, samePrefecture: readonly Municipality[], most: number) =>
  samePrefecture
    .filter((other) => other.code !== town.code)
    .sort((left, right) => reach(town, left) - reach(town, right))
    .slice(0, most);

/** Where land lies, seen from a town's point: toward the middle of its nearest neighbors; nowhere for a lone island. */
export function landward(town: Municipality, nearest: readonly Municipality[]): Heading {
  const near = nearest.filter((other) => reach(town, other) < 0.5);
  if (near.length === 0) return [0, 0];
  const middle = {
    lng: near.reduce((sum, one) => sum + one.position.lng, 0) / near.length,
    lat: near.reduce((sum, one) => sum + one.position.lat, 0) / near.length,
  };
  return towards(town.position, middle);
}

/** A point within three kilometres of the town's, drawn toward land. */
export function scattered(town: Municipality, land: Heading, chance: Chance): LngLat {
  const angle = chance.next() * 2 * Math.PI;
  const east = 0.6 * Math.cos(angle) + 0.4 * land[0];
  const north = 0.6 * Math.sin(angle) + 0.4 * land[1];
  const far = farthestKilometers * Math.sqrt(chance.next());
  const point = moved(town.position, far * east, far * north);
  return { lng: Math.round(point.lng * 1e5) / 1e5, lat: Math.round(point.lat * 1e5) / 1e5 };
}
