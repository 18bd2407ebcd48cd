import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { BoundaryTopology } from './boundary-data.ts';
import type { GroundClasses } from './map-model.ts';

/** How near a piece of ground is, nearest first. */
export const groundNames = ['own', 'neighbors', 'area', 'prefecture', 'elsewhere'] as const;
export type GroundName = (typeof groundNames)[number];

/** The base map as a few large shapes: seamless fills and three kinds of line. */
export interface GroundShapes {
  fills: { name: GroundName; shape: MultiPolygon }[];
  municipalBorders: MultiLineString;
  prefecturalBorders: MultiLineString;
  coast: MultiLineString;
}

interface Coded {
  properties?: { code: string };
}
const codeOf = (geometry: unknown) => (geometry as Coded).properties?.code ?? '';
const prefectureOf = (geometry: unknown) => codeOf(geometry).slice(0, 2);

/** Tells for each municipality code how near its ground is. Without a home or prefecture all land is near. */
export function groundOf(classes: GroundClasses): (code: string) => GroundName {
  const named = new Map<string, GroundName>();
  for (const code of classes.area) named.set(code, 'area');
  for (const code of classes.neighbors) named.set(code, 'neighbors');
  for (const code of classes.own) named.set(code, 'own');
  const prefecture = classes.prefectureCode ?? classes.own[0]?.slice(0, 2) ?? null;
  return (code) => {
    const known = named.get(code);
    if (known) return known;
    return prefecture === null || code.startsWith(prefecture) ? 'prefecture' : 'elsewhere';
  };
}

/** Merges the boundary layer into the shapes to draw; pieces of one class have no seam between them. */
export function groundShapes(topology: BoundaryTopology, classes: GroundClasses): GroundShapes {
  const land = topology.objects.municipalities;
  const nearness = groundOf(classes);
  const fills: GroundShapes['fills'] = [];
  for (const name of groundNames) {
    const members = land.geometries.filter((geometry) => nearness(codeOf(geometry)) === name);
    // merge() wants polygons only; the layer holds nothing else.
    if (members.length > 0)
      fills.push({ name, shape: merge(topology, members as Parameters<typeof merge>[1]) });
  }
  return {
    fills,
    municipalBorders: mesh(topology, land, (a, b) => a !== b && prefectureOf(a) === prefectureOf(b)),
    prefecturalBorders: mesh(topology, land, (a, b) => prefectureOf(a) !== prefectureOf(b)),
    coast: mesh(topology, land, (a, b) => a === b),
  };
}
