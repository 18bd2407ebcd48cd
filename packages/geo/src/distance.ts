import type { LngLat } from './lng-lat.ts';

/** Mean radius of the earth (IUGG): one sphere for the database, the server and the browser. */
export const earthRadiusMeters = 6_371_008.8;

// Taken from Math once: where code runs in a sandbox, each look at a global costs more than the sine itself.
const { asin, cos, min, sin, sqrt } = Math;
const radian = Math.PI / 180;

/** Great-circle distance, by the haversine: exact for near points, too. */
export function distanceMeters(from: LngLat, to: LngLat): number {
  const up = sin(((to.lat - from.lat) * radian) / 2);
  const across = sin(((to.lng - from.lng) * radian) / 2);
  const half = up * up + cos(from.lat * radian) * cos(to.lat * radian) * across * across;
  return 2 * earthRadiusMeters * asin(sqrt(min(half, 1)));
}
