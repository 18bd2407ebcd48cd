import type { GeometryCollection, Topology } from 'topojson-specification';

/** The boundary layer as the api serves it. */
export type BoundaryTopology = Topology<{ municipalities: GeometryCollection<{ code: string }> }>;

/** A municipality's point as the map labels it. */
export interface LabelPoint {
  code: string;
  name: string;
  prefectureCode: string;
  lat: number;
  lng: number;
  municipalityClass: string;
}

type PointRow = [
  code: string,
  name: string,
  kana: string,
  prefecture: string,
  lat: number,
  lng: number,
  of: string,
];

const fetched = new Map<string, Promise<unknown>>();

/** One request per page life; between pages the browser's own cache answers by ETag. */
function once<T>(url: string): Promise<T> {
  const known = fetched.get(url);
  if (known) return known as Promise<T>;
  const asked = fetch(url).then((answer) => {
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return answer.json();
  });
  fetched.set(url, asked);
  asked.catch(() => fetched.delete(url));
  return asked as Promise<T>;
}

/** The boundaries of all municipalities, loaded once. */
export const loadBoundaries = () => once<BoundaryTopology>('/geo/boundaries.topo.json');

/** The points and names of all municipalities, loaded once. */
export async function loadLabelPoints(): Promise<LabelPoint[]> {
  const rows = await once<PointRow[]>('/geo/points.json');
  return rows.map(([code, name, , prefectureCode, lat, lng, municipalityClass]) => ({
    code,
    name,
    prefectureCode,
    lat,
    lng,
    municipalityClass,
  }));
}
