'use client';

import { useEffect, useMemo, useState } from 'react';
import { TileLayer } from 'react-leaflet';
import { tileHealth } from './tile-health.ts';

interface TileOverlayProps {
  /** URL template of the tiles. */
  url: string;
  /** Told whenever tiles begin or cease to be what people see. */
  onShown: (shown: boolean) => void;
}

/**
 * Tiles laid over the vector ground by multiplication, so the colours of nearness stay visible. When the
 * server cannot be reached the layer goes away and the ground below simply remains; it is tried again when
 * the browser says it is online.
 */
export function TileOverlay({ url, onShown }: TileOverlayProps) {
  const [reachable, setReachable] = useState(true);
  const [health] = useState(tileHealth);
  useEffect(() => {
    const retry = () => setReachable(true);
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, []);
  const handlers = useMemo(() => {
    const report = (verdict: ReturnType<typeof health.loaded>) => {
      if (verdict === 'SHOWN') onShown(true);
      if (verdict === 'GONE') {
        onShown(false);
        setReachable(false);
      }
    };
    return {
      tileload: () => report(health.loaded()),
      tileerror: () => report(health.failed()),
    };
  }, [health, onShown]);
  if (!reachable) return null;
  return <TileLayer url={url} minZoom={5} maxNativeZoom={18} maxZoom={18} eventHandlers={handlers} />;
}
