import type { LngLat } from './lng-lat.ts';

export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** A box around everything Japan administers, from 与那国 and 沖ノ鳥島 to 南鳥島 and 択捉. */
export const boundsOfJapan: Bounds = { west: 122.9, south: 20.4, east: 154.0, north: 45.6 };

/** Whether the point is a point at all and lies in the box around Japan; the box holds sea and foreign coasts, too. */
export const isInJapan = ({ lng, lat }: LngLat): boolean =>
  lng >= boundsOfJapan.west &&
  lng <= boundsOfJapan.east &&
  lat >= boundsOfJapan.south &&
  lat <= boundsOfJapan.north;

/** The nearest point of the box around Japan: where a map may be moved to. */
export const clampToJapan = ({ lng, lat }: LngLat): LngLat => ({
  lng: Math.min(Math.max(lng, boundsOfJapan.west), boundsOfJapan.east),
  lat: Math.min(Math.max(lat, boundsOfJapan.south), boundsOfJapan.north),
});
