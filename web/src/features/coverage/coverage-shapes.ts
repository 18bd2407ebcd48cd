import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { apiOrigin } from '../../lib/api-origin.ts';

type Boundaries = Topology<{ municipalities: GeometryCollection<{ code: string }> }>;
type Rings = readonly (readonly (readonly [number, number])[])[];

/** A prefecture drawn: a path for each municipality, and where a point lies among them. */
export interface DrawnPrefecture {
  readonly width: number;
  readonly height: number;
  readonly paths: ReadonlyMap<string, string>;
  readonly at: (lng: number, lat: number) => { readonly x: number; readonly y: number };
}

const width = 600;

/** The municipalities of a prefecture from the own boundary layer, ready to be drawn without script; null when it is not there. */
export async function drawnPrefecture(prefecture: string): Promise<DrawnPrefecture | null> {
  try {
    const answer = await fetch(`${apiOrigin()}/geo/boundaries.topo.json`, { cache: 'no-store' });
    return answer.ok ? drawn((await answer.json()) as Boundaries, prefecture) : null;
  } catch {
    return null;
  }
}

/** Draws with degrees of longitude as short as they are there, so that shapes keep their form. */
export function drawn(topology: Boundaries, prefecture: string): DrawnPrefecture | null {
  const rings = new Map<string, Rings>();
  for (const geometry of topology.objects.municipalities.geometries) {
    const code = (geometry.properties as { code?: string } | undefined)?.code ?? '';
    if (!code.startsWith(prefecture)) continue;
    const shape = feature(topology, geometry);
    // A municipality is one feature; a collection comes of collections alone.
    if (shape.type === 'Feature') rings.set(code, ringsOf(shape.geometry));
  }
  const points = [...rings.values()].flat(2);
  if (points.length === 0) return null;
  const [west, east] = extent(points.map(([lng]) => lng));
  const [south, north] = extent(points.map(([, lat]) => lat));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const at = (lng: number, lat: number) => ({ x: (lng - west) * squeeze * scale, y: (north - lat) * scale });
  const pathOf = (of: Rings) =>
    of
      .map((ring) => {
        const corners = ring
          .map(([lng, lat]) => at(lng, lat))
          .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
        return `M${corners.join('L')}Z`;
      })
      .join('');
  return {
    width,
    height: Math.ceil((north - south) * scale),
    paths: new Map([...rings].map(([code, of]) => [code, pathOf(of)])),
    at,
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}

function ringsOf(geometry: GeoJSON.Geometry): Rings {
  if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Rings;
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as unknown as Rings) : [];
}
