'use client';

import type L from 'leaflet';
import type { MapTexts } from './map-texts.ts';
import { useViewCount, wantsStillness } from './use-view.ts';

interface MapControlsProps {
  map: L.Map;
  texts: MapTexts;
  onHome: () => void;
}

/** Closer, farther, back home: named buttons, before the pins in reading order. */
export function MapControls({ map, texts, onHome }: MapControlsProps) {
  useViewCount(map);
  const zoom = map.getZoom();
  const step = (by: number) => map.setZoom(Math.round(zoom) + by, { animate: !wantsStillness() });
  return (
    <div className="map-controls">
      <MapButton name={texts.zoomIn} disabled={zoom >= map.getMaxZoom()} onPress={() => step(1)}>
        <path d="M12 5v14M5 12h14" />
      </MapButton>
      <MapButton name={texts.zoomOut} disabled={zoom <= map.getMinZoom()} onPress={() => step(-1)}>
        <path d="M5 12h14" />
      </MapButton>
      <MapButton name={texts.home} onPress={onHome}>
        <path d="M4 11.5L12 4.5L20 11.5V19.5H4ZM9.5 19.5V14H14.5V19.5" />
      </MapButton>
    </div>
  );
}

interface MapButtonProps {
  name: string;
  disabled?: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

function MapButton({ name, disabled = false, onPress, children }: MapButtonProps) {
  return (
    <button
      type="button"
      className="map-button"
      aria-label={name}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onPress}
    >
      <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
        {children}
      </svg>
    </button>
  );
}
