import type { Bounds } from './japan.ts';
import type { LngLat } from './lng-lat.ts';

/** A square of the map at one zoom: what falls into one is drawn as one cluster. */
export type GridCell = { readonly zoom: number; readonly x: number; readonly y: number };

const tilePixels = 256;
/** Where Web Mercator ends. */
const highestLatitude = 85.051_128_779_806_6;

/** Pixels of the whole world, counted from its north-west corner, at this zoom. Only for drawing: never for distances. */
export function worldPixel({ lng, lat }: LngLat, zoom: number): { x: number; y: number } {
  const size = tilePixels * 2 ** zoom;
  const sine = Math.sin((Math.min(Math.max(lat, -highestLatitude), highestLatitude) * Math.PI) / 180);
  const x = ((lng + 180) / 360) * size;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
  return { x, y };
}

/** The point at a world pixel. */
export function pointAtPixel(pixel: { x: number; y: number }, zoom: number): LngLat {
  const size = tilePixels * 2 ** zoom;
  const north = Math.PI * (1 - (2 * pixel.y) / size);
  return { lng: (pixel.x / size) * 360 - 180, lat: (Math.atan(Math.sinh(north)) * 180) / Math.PI };
}

/** The cell of this many pixels a side in which the point lies. */
export function cellOf(point: LngLat, zoom: number, cellPixels: number): GridCell {
  const pixel = worldPixel(point, zoom);
  return { zoom, x: Math.floor(pixel.x / cellPixels), y: Math.floor(pixel.y / cellPixels) };
}

/** The box a cell covers; its west and north edges belong to it. */
export function boundsOfCell({ zoom, x, y }: GridCell, cellPixels: number): Bounds {
  const northWest = pointAtPixel({ x: x * cellPixels, y: y * cellPixels }, zoom);
  const southEast = pointAtPixel({ x: (x + 1) * cellPixels, y: (y + 1) * cellPixels }, zoom);
  return { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat };
}
