import { distanceMeters } from './distance.ts';
import type { LngLat } from './lng-lat.ts';

/** A thing with its distance. */
export type Near<T> = { readonly item: T; readonly meters: number };

/** The k nearest, nearest first; of two equally far, the one given first. For lists of thousands, not of millions. */
export function nearest<T extends { readonly position: LngLat }>(
  items: Iterable<T>,
  from: LngLat,
  k: number,
): Near<T>[] {
  const kept: Near<T>[] = [];
  if (k < 1) return kept;
  for (const item of items) {
    const meters = distanceMeters(from, item.position);
    if (kept.length >= k && meters >= kept[kept.length - 1]!.meters) continue;
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.meters > meters) at -= 1;
    kept.splice(at, 0, { item, meters });
    if (kept.length > k) kept.pop();
  }
  return kept;
}
