/// <reference path="./d3-delaunay.d.ts" />
import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';
import type { Area } from './land.ts';
import type { Seed } from './seeds.ts';

const radians = Math.PI / 180;
const toMercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians;
const fromMercator = (y: number): number => (2 * Math.atan(Math.exp(y * radians)) - Math.PI / 2) / radians;

/** Around all of Japan, with room, so that no cell ends before the land does. */
const frame: [number, number, number, number] = [118, toMercator(18), 158, toMercator(50)];

/** The Voronoi cell of each seed: all that lies nearer to it than to any other. Drawn on Mercator, where angles hold. */
export function cellsOf(seeds: Seed[]): Area[] {
  const delaunay = Delaunay.from(
    seeds,
    (seed) => seed.lng,
    (seed) => toMercator(seed.lat),
  );
  const cells = delaunay.voronoi(frame);
  return seeds.flatMap((seed, at): Area[] => {
    const ring = cells.cellPolygon(at) as Position[] | null;
    if (!ring) return [];
    const coordinates = [ring.map(([x, y]) => [x!, fromMercator(y!)])];
    return [{ type: 'Feature', properties: { code: seed.code }, geometry: { type: 'Polygon', coordinates } }];
  });
}

/** A disc on the earth, as a ring of points. */
export function disc(seed: Seed, radiusMeters: number): Area {
  const around = Array.from({ length: 25 }, (_, at) => (at * 2 * Math.PI) / 24);
  const up = radiusMeters / 111_320;
  const across = up / Math.cos(seed.lat * radians);
  const ring = around.map((angle) => [seed.lng + across * Math.cos(angle), seed.lat + up * Math.sin(angle)]);
  return {
    type: 'Feature',
    properties: { code: seed.code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
