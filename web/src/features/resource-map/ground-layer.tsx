'use client';

import L from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { type BoundaryTopology, loadBoundaries } from './boundary-data.ts';
import { type GroundName, groundShapes } from './ground-shapes.ts';
import type { GroundClasses } from './map-model.ts';

/** Design tokens softened toward paper (look.md §2); the values are measured from its pictures. */
const fillColors: Record<GroundName, string> = {
  own: '#ffe5d5',
  neighbors: '#d0e7fa',
  area: '#e7f3fa',
  prefecture: '#fffefb',
  elsewhere: '#f1efea',
};
const lineColors = {
  municipal: '#a9a9a9',
  prefectural: '#595959',
  casing: '#ffffff',
  coast: '#9dc9e8',
  far: '#8c8c8c',
};

/** Under Leaflet's tile pane (200), so that tiles come and go over a ground that is always there. */
const PANE = 'ground';
const TOWNS_FROM_ZOOM = 7.5;

function paneOf(map: L.Map): L.Canvas {
  if (!map.getPane(PANE)) map.createPane(PANE).style.zIndex = '150';
  return L.canvas({ pane: PANE, padding: 0.3 });
}

interface GroundParts {
  /** At every zoom. */
  always: L.LayerGroup;
  /** Near enough to make out towns. */
  near: L.LayerGroup;
  /** The whole country: one thin line, dashes would only flicker. */
  far: L.LayerGroup;
}

function partsOf(topology: BoundaryTopology, classes: GroundClasses, renderer: L.Canvas): GroundParts {
  const shapes = groundShapes(topology, classes);
  const base = { renderer, pane: PANE, interactive: false, smoothFactor: 0.8 };
  const line = (shape: GeoJSON.GeoJsonObject, style: L.PathOptions) =>
    L.geoJSON(shape, { ...base, style: { fill: false, lineCap: 'butt', ...style } } as L.GeoJSONOptions);
  const fills = shapes.fills.map(({ name, shape }) => {
    const style = { stroke: false, fillColor: fillColors[name], fillOpacity: 1 };
    return L.geoJSON(shape, { ...base, style } as L.GeoJSONOptions);
  });
  return {
    always: L.layerGroup([...fills, line(shapes.coast, { color: lineColors.coast, weight: 0.8 })]),
    near: L.layerGroup([
      line(shapes.municipalBorders, { color: lineColors.municipal, weight: 1, dashArray: '2 3' }),
      line(shapes.prefecturalBorders, { color: lineColors.casing, weight: 4.5 }),
      line(shapes.prefecturalBorders, { color: lineColors.prefectural, weight: 1.5, dashArray: '9 3 2 3' }),
    ]),
    far: L.layerGroup([line(shapes.prefecturalBorders, { color: lineColors.far, weight: 1 })]),
  };
}

/** Shows the lines that suit the zoom, now and after each change of it. Returns the way to take all away. */
function show(map: L.Map, { always, near, far }: GroundParts): () => void {
  const suit = () => {
    const isNear = map.getZoom() >= TOWNS_FROM_ZOOM;
    (isNear ? far : near).remove();
    (isNear ? near : far).addTo(map);
  };
  always.addTo(map);
  suit();
  map.on('zoomend', suit);
  return () => {
    map.off('zoomend', suit);
    for (const part of [always, near, far]) part.remove();
  };
}

interface GroundLayerProps {
  classes: GroundClasses;
  onFailure: () => void;
}

/** The vector base map: sea behind, land by nearness, borders; on one canvas, from our own origin. */
export function GroundLayer({ classes, onFailure }: GroundLayerProps) {
  const map = useMap();
  const [topology, setTopology] = useState<BoundaryTopology | null>(null);
  useEffect(() => {
    let wanted = true;
    loadBoundaries().then((loaded) => wanted && setTopology(loaded), onFailure);
    return () => {
      wanted = false;
    };
  }, [onFailure]);
  useEffect(() => {
    if (!topology) return;
    const renderer = paneOf(map);
    const takeAway = show(map, partsOf(topology, classes, renderer));
    return () => {
      takeAway();
      renderer.remove();
    };
  }, [map, topology, classes]);
  return null;
}
