import type { LngLat } from './lng-lat.ts';

/** Mean radius of the earth (IUGG): one sphere for the database, the server and the browser. */
export const earthRadiusMeters = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance, by the haversine: exact for near points, too. */
export function distanceMeters(from: LngLat, to: LngLat): number {
  const up = Math.sin(radians(to.lat - from.lat) / 2);
  const across = Math.sin(radians(to.lng - from.lng) / 2);
  const half = up * up + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * across * across;
  return 2 * earthRadiusMeters * Math.asin(Math.sqrt(Math.min(1, half)));
}
