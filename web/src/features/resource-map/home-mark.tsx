'use client';

import { useMap } from 'react-leaflet';
import { Anchored } from './anchored.tsx';
import type { MapHome, MapPoint } from './map-model.ts';
import { useViewCount } from './use-view.ts';

/** Nearer than this, a pin would hide the house. */
const HIDDEN_BELOW_PIXELS = 32;

/** いま・ここ: the person's own town as a 朱 disc with a house. Nothing to press. */
export function HomeMark({ home, marks }: { home: MapHome; marks: MapPoint[] }) {
  const map = useMap();
  useViewCount(map);
  const pixel = ({ lat, lng }: MapPoint) => map.project([lat, lng], map.getZoom());
  const at = pixel(home);
  const hidden = marks.some((mark) => pixel(mark).distanceTo(at) < HIDDEN_BELOW_PIXELS);
  return (
    <Anchored at={home} front={600} className={`map-home${hidden ? ' map-home--aside' : ''}`}>
      <svg aria-hidden="true" focusable="false" width="34" height="34" viewBox="-17 -17 34 34">
        <circle className="map-home__disc" r="13.5" />
        <path className="map-home__house" d="M0 -6.5L7 -0.8V5.5H-7V-0.8Z" />
      </svg>
    </Anchored>
  );
}
