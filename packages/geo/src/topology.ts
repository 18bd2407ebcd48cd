import { distanceMeters } from './distance.ts';
import type { LngLat } from './lng-lat.ts';

type Arcs = readonly (number | Arcs)[];

/** Areas of municipalities as a TopoJSON file has them: every border line is stored once, for both its sides. */
export type MunicipalityTopology = {
  readonly type: 'Topology';
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly transform?: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: {
    readonly municipalities: {
      readonly type: 'GeometryCollection';
      readonly geometries: readonly {
        readonly type: string | null;
        readonly arcs?: Arcs;
        readonly properties?: { readonly code: string };
      }[];
    };
  };
};

/** A border line of at least some meters between two municipalities, the smaller code first. */
export type SharedBorder = { readonly codes: [string, string]; readonly meters: number };

/** Cells of the approximate layer that touch in less than this are no neighbors: it measured best. */
export const approximateBorderMeters = 500;

/** Numbers of all arcs of a geometry, whichever way they run. */
const arcNumbers = (arcs: Arcs): number[] =>
  arcs.flatMap((arc) => (typeof arc === 'number' ? [arc < 0 ? ~arc : arc] : arcNumbers(arc)));

/** Points of an arc in degrees; quantized arcs are stored as steps. */
function arcPoints(topology: MunicipalityTopology, arc: number): LngLat[] {
  const { transform } = topology;
  let x = 0;
  let y = 0;
  return topology.arcs[arc]!.map((position) => {
    if (!transform) return { lng: position[0]!, lat: position[1]! };
    x += position[0]!;
    y += position[1]!;
    return {
      lng: x * transform.scale[0]! + transform.translate[0]!,
      lat: y * transform.scale[1]! + transform.translate[1]!,
    };
  });
}

const lengthMeters = (points: LngLat[]): number =>
  points.slice(1).reduce((sum, point, at) => sum + distanceMeters(points[at]!, point), 0);

/** All pairs of municipalities that have border lines in common, with their length, in order of their codes. */
export function sharedBorders(topology: MunicipalityTopology): SharedBorder[] {
  const sides = new Map<number, Set<string>>();
  for (const { arcs, properties } of topology.objects.municipalities.geometries)
    if (arcs && properties)
      for (const arc of arcNumbers(arcs)) sides.set(arc, (sides.get(arc) ?? new Set()).add(properties.code));
  const meters = new Map<string, number>();
  for (const [arc, codes] of sides) {
    if (codes.size !== 2) continue;
    const pair = [...codes].sort().join(' ');
    meters.set(pair, (meters.get(pair) ?? 0) + lengthMeters(arcPoints(topology, arc)));
  }
  return [...meters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, length]) => ({ codes: pair.split(' ') as [string, string], meters: length }));
}
