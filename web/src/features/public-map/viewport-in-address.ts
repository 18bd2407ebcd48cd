import { isInJapan } from '@tsunagi/geo';
import type { MapView } from '../resource-map/map-model.ts';

const FIELD = 'map';

/** The view an address carries (`?map=36.095,138.484,10`); null where it carries none or nonsense. */
export function readViewport(query: string): { center: { lat: number; lng: number }; zoom: number } | null {
  const parts = (new URLSearchParams(query).get(FIELD) ?? '').split(',').map(Number);
  const [lat = Number.NaN, lng = Number.NaN, zoom = Number.NaN] = parts;
  if (parts.length !== 3 || !isInJapan({ lat, lng }) || !(zoom >= 4 && zoom <= 18)) return null;
  return { center: { lat, lng }, zoom };
}

/** Puts the view into the address without a new entry in the history. */
export function writeViewport({ center, zoom }: MapView): void {
  const url = new URL(window.location.href);
  url.searchParams.set(FIELD, `${center.lat.toFixed(3)},${center.lng.toFixed(3)},${zoom}`);
  window.history.replaceState(window.history.state, '', url.toString().replaceAll('%2C', ','));
}
