'use client';

import type L from 'leaflet';
import { useSyncExternalStore } from 'react';

/** Renders again after each move, zoom or resize of the map has ended; the value only counts them. */
export function useViewCount(map: L.Map): number {
  return useSyncExternalStore(
    (changed) => {
      map.on('moveend zoomend resize', changed);
      return () => map.off('moveend zoomend resize', changed);
    },
    () => {
      const { x, y } = map.getSize();
      const { lat, lng } = map.getCenter();
      return map.getZoom() * 1e9 + lat * 1e5 + lng * 1e3 + x + y / 1e4;
    },
  );
}

/** True while the person's system asks for stillness. */
export const wantsStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
