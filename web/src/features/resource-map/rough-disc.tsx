'use client';

import type { Badge } from '@tsunagi/domain';
import { useMap } from 'react-leaflet';
import type { HitPosition } from './map-model.ts';
import { useViewCount } from './use-view.ts';

/** A municipality's point stands for a place somewhere in the town: drawn about this wide. */
const UNKNOWN_RADIUS_METERS = 1500;
const SMALLEST = 24;
const LARGEST = 140;
const ROOM_FOR_WORDS = 44;

interface RoughDiscProps {
  position: HitPosition;
  number: number | null;
  badge: Badge | null;
  selected: boolean;
  /** 「このあたり」. */
  words: string;
}

function radiusPixels(map: ReturnType<typeof useMap>, position: HitPosition): number {
  const meters = position.radiusMeters ?? UNKNOWN_RADIUS_METERS;
  const metersPerPixel = (40_075_017 * Math.cos((position.lat * Math.PI) / 180)) / (256 * 2 ** map.getZoom());
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, meters / metersPerPixel)));
}

/** A place whose address is not public: a soft dashed disc, as wide as what is said about it; never a pin. */
export function RoughDisc({ position, number, badge, selected, words }: RoughDiscProps) {
  const map = useMap();
  useViewCount(map);
  const radius = radiusPixels(map, position);
  const spoken = radius >= ROOM_FOR_WORDS;
  const edge = radius + 8;
  return (
    <svg
      aria-hidden="true"
      className={`rough-disc rough-disc--${(badge ?? 'USABLE').toLowerCase()}${selected ? ' rough-disc--chosen' : ''}`}
      width={edge * 2}
      height={edge * 2}
      viewBox={`${-edge} ${-edge} ${edge * 2} ${edge * 2}`}
    >
      {selected && <circle className="rough-disc__chosen" r={radius + 4} />}
      <circle className="rough-disc__ground" r={radius} />
      {number !== null && (
        <text className="rough-disc__number" y={spoken ? -9 : 0} dy="0.36em" textAnchor="middle">
          {number}
        </text>
      )}
      {spoken && (
        <text className="rough-disc__words" y={number === null ? 0 : 12} dy="0.36em" textAnchor="middle">
          {words}
        </text>
      )}
    </svg>
  );
}
