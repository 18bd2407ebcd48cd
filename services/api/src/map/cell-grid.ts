import { type Bounds, boundsOfJapan, cellOf } from '@tsunagi/geo';

/** Cells of a view: tiles of one zoom of the web's map. */
export interface CellGrid {
  zoom: number;
  bounds: Bounds;
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Never more marks than this leave for a view. */
export const mostMarks = 500;
const tilePixels = 256;
/** A cell is a quarter of a tile wide: 64 pixels on the screen, room for a cluster's mark. */
const finerBy = 2;
const finestZoom = 20;

/** The part of a view in which something of Japan can lie. */
export const clampBounds = (bounds: Bounds): Bounds => ({
  west: Math.max(bounds.west, boundsOfJapan.west),
  south: Math.max(bounds.south, boundsOfJapan.south),
  east: Math.min(bounds.east, boundsOfJapan.east),
  north: Math.min(bounds.north, boundsOfJapan.north),
});

/** The finest grid that fits the zoom and never makes more marks than may leave, however large the view. */
export function gridOf(view: Bounds, mapZoom: number): CellGrid {
  const bounds = clampBounds(view);
  for (let zoom = Math.min(Math.max(mapZoom, 0) + finerBy, finestZoom); zoom > 0; zoom -= 1) {
    const grid = cellsOf(bounds, zoom);
    if ((grid.east - grid.west + 1) * (grid.south - grid.north + 1) <= mostMarks) return grid;
  }
  return cellsOf(bounds, 0);
}

function cellsOf(bounds: Bounds, zoom: number): CellGrid {
  const first = cellOf({ lng: bounds.west, lat: bounds.north }, zoom, tilePixels);
  const last = cellOf({ lng: bounds.east, lat: bounds.south }, zoom, tilePixels);
  return { zoom, bounds, west: first.x, north: first.y, east: last.x, south: last.y };
}
