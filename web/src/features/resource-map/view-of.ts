import type L from 'leaflet';
import type { MapView } from './map-model.ts';

/** What the map shows now, in the words of the api. */
export function viewOf(map: L.Map): MapView {
  const bounds = map.getBounds();
  const { lat, lng } = map.getCenter();
  return {
    bounds: {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    },
    zoom: Math.round(map.getZoom()),
    center: { lat, lng },
  };
}
