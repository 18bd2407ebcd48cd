'use client';

import L from 'leaflet';
import { type ReactNode, useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { Marker } from 'react-leaflet';
import type { MapPoint } from './map-model.ts';

interface AnchoredProps {
  at: MapPoint;
  /** Higher stands in front. */
  front?: number;
  /** Called for a click, a tap, Enter or Space on anything inside, but not at the end of a drag. */
  onPress?: () => void;
  className?: string;
  children: ReactNode;
}

/**
 * Ordinary React content standing at a point of the map. Leaflet moves an empty element; the content is
 * rendered into it, so no HTML string and no style attribute is ever needed (the page's CSP forbids both).
 */
export function Anchored({ at, front = 0, onPress, className, children }: AnchoredProps) {
  const element = useMemo(() => document.createElement('div'), []);
  const icon = useMemo(
    () => L.divIcon({ html: element, className: 'map-anchor', iconSize: [0, 0], iconAnchor: [0, 0] }),
    [element],
  );
  useEffect(() => {
    element.className = className ?? '';
  }, [element, className]);
  const position = useMemo<[number, number]>(() => [at.lat, at.lng], [at.lat, at.lng]);
  const handlers = useMemo(() => ({ click: () => onPress?.() }), [onPress]);
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        interactive={Boolean(onPress)}
        keyboard={false}
        zIndexOffset={front}
        eventHandlers={handlers}
      />
      {createPortal(children, element)}
    </>
  );
}
