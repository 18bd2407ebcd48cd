/** The view that shows all of a set of points in a box about 480 px wide: its middle and a zoom. */
export function viewAround(points: { lat: number; lng: number }[]): {
  center: { lat: number; lng: number };
  zoom: number;
} {
  if (points.length === 0) return { center: { lat: 37, lng: 137.5 }, zoom: 5 };
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  const south = Math.min(...lats);
  const north = Math.max(...lats);
  const west = Math.min(...lngs);
  const east = Math.max(...lngs);
  const span = Math.max(north - south, (east - west) * 0.82, 0.15);
  return {
    center: { lat: (south + north) / 2, lng: (west + east) / 2 },
    zoom: Math.max(5, Math.min(11, Math.floor(2 * Math.log2(560 / (span * 1.25))) / 2)),
  };
}
