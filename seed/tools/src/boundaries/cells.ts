/// <reference path="./d3-weighted-voronoi.d.ts" />
import { distanceMeters, earthRadiusMeters } from '@tsunagi/geo';
import { weightedVoronoi } from 'd3-weighted-voronoi';
import type { Area } from './land.ts';
import type { Seed } from './seeds.ts';

const radians = Math.PI / 180;
const toX = (lng: number): number => earthRadiusMeters * lng * radians;
const toY = (lat: number): number =>
  earthRadiusMeters * Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const fromX = (x: number): number => x / earthRadiusMeters / radians;
const fromY = (y: number): number => (2 * Math.atan(Math.exp(y / earthRadiusMeters)) - Math.PI / 2) / radians;
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Around all of Japan, with room, so that no cell ends before the land does. */
const [west, south, east, north] = [toX(118), toY(18), toX(158), toY(50)];
const frame: [number, number][] = [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
];

/** How far a city reaches into the space toward its nearest neighbor, as a share of the squared distance. */
const cityReach = 0.4;
/** Where towns lie far apart a city's reach no longer grows with the distance. */
const longestMeters = 30_000;

/**
 * Squared meters by which a seed's cell is enlarged: cities are larger than the towns and villages beside them. As it
 * stays below the squared distance to any other municipality's seed, no seed ever leaves its own cell.
 */
function reachOf(seed: Seed, others: readonly Seed[]): number {
  if (!seed.isCity) return 0;
  const meters = others
    .filter((other) => other.code !== seed.code)
    .map((other) => distanceMeters(seed, other));
  return cityReach * Math.min(longestMeters, ...meters) ** 2;
}

/** The cell of each seed: all that lies nearer to it than to any other, reach taken off. Drawn on Mercator. */
export function cellsOf(seeds: readonly Seed[]): Area[] {
  const sites = seeds.map((seed) => ({
    code: seed.code,
    x: toX(seed.lng),
    y: toY(seed.lat),
    // Mercator stretches lengths by 1 / cos(latitude), hence squares by its square.
    weight: reachOf(seed, seeds) / Math.cos(seed.lat * radians) ** 2,
  }));
  const cells = weightedVoronoi<(typeof sites)[number]>()
    .x((site) => site.x)
    .y((site) => site.y)
    .weight((site) => site.weight)
    .clip(frame);
  return cells(sites).map((cell): Area => {
    const ring = [...cell, cell[0]!].map(([x, y]) => [round(fromX(x)), round(fromY(y))]);
    const { code } = cell.site.originalObject;
    return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
}

/** A disc on the earth, as a ring of points. */
export function disc(seed: Seed, radiusMeters: number): Area {
  const around = Array.from({ length: 25 }, (_, at) => (at * 2 * Math.PI) / 24);
  const up = fromX(radiusMeters);
  const across = up / Math.cos(seed.lat * radians);
  const ring = around.map((angle) => [seed.lng + across * Math.cos(angle), seed.lat + up * Math.sin(angle)]);
  return {
    type: 'Feature',
    properties: { code: seed.code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
