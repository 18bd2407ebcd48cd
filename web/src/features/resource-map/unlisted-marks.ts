import type { MapHit, MapPoint, MarkCluster } from './map-model.ts';

/** About 10 m: corners are rounded on their way here. */
const SLACK_DEGREES = 0.0001;

/**
 * Clusters without the places the list already shows as numbered pins: what remains is counted, and a cluster
 * of nothing but listed places is not drawn twice.
 */
export function unlistedClusters(
  clusters: MarkCluster[],
  hits: MapHit[],
): { cluster: MarkCluster; unlisted: number }[] {
  return clusters
    .map((cluster) => {
      const { west, south, east, north } = cluster.bounds;
      const listed = hits.filter(
        ({ position }) =>
          position &&
          position.lng >= west - SLACK_DEGREES &&
          position.lng <= east + SLACK_DEGREES &&
          position.lat >= south - SLACK_DEGREES &&
          position.lat <= north + SLACK_DEGREES,
      ).length;
      return { cluster, unlisted: cluster.count - listed };
    })
    .filter(({ unlisted }) => unlisted > 0);
}

/** Nearer to a numbered pin than this, an unnumbered mark would only be a smudge under it. */
const SMUDGE_PIXELS = 30;

/** The marks that stand clear of the list's own pins at this zoom; the others appear when one goes closer. */
export function clearOfPins<Mark extends MapPoint>(
  marks: Mark[],
  hits: MapHit[],
  project: (point: MapPoint) => { x: number; y: number },
): Mark[] {
  const pins = hits.flatMap(({ position }) => (position ? [project(position)] : []));
  return marks.filter((mark) => {
    const { x, y } = project(mark);
    return !pins.some((pin) => Math.hypot(pin.x - x, pin.y - y) < SMUDGE_PIXELS);
  });
}
