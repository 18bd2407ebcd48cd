import type { MapHit } from './map-model.ts';

/** Hits that stand on one another at this zoom: one of them shown alone, more as a counted double circle. */
export interface HitGroup {
  /** In list order; the first gives the place. */
  hits: MapHit[];
  x: number;
  y: number;
}

/** Closer than this, two pins of 36 px can no longer be told apart or touched apart. */
export const TOUCH_PIXELS = 26;

/**
 * Groups hits by their pixels, in list order. The selected one always stands alone, so that choosing in the
 * list shows its pin.
 */
export function groupHits(
  hits: MapHit[],
  selectedId: string | null,
  project: (hit: MapHit) => { x: number; y: number } | null,
): HitGroup[] {
  const groups: HitGroup[] = [];
  for (const hit of hits) {
    const at = project(hit);
    if (!at) continue;
    const near =
      hit.id === selectedId
        ? undefined
        : groups.find(
            (group) =>
              group.hits[0]?.id !== selectedId && Math.hypot(group.x - at.x, group.y - at.y) < TOUCH_PIXELS,
          );
    if (near) near.hits.push(hit);
    else groups.push({ hits: [hit], ...at });
  }
  return groups;
}
