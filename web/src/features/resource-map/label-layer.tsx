'use client';

import L from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { type LabelPoint, loadLabelPoints } from './boundary-data.ts';
import { labelWishes } from './label-wishes.ts';
import type { GroundClasses, MapPoint } from './map-model.ts';
import { type Box, placeLabels } from './place-labels.ts';

const PANE = 'names';
const PIN_REACH = 21;
/** Where the house stands when a pin is on its spot. */
const HOUSE_ASIDE = { x: -28, y: 19 };

interface LabelLayerProps {
  classes: GroundClasses;
  prefectureNames: Record<string, string>;
  /** Marks the names must keep clear of. */
  marks: MapPoint[];
  home: MapPoint | null;
  /** Tiles carry names themselves: then only the person's own town is named by us. */
  ownOnly: boolean;
}

function boxesOf(map: L.Map, marks: MapPoint[], home: MapPoint | null): Box[] {
  const pixels = marks.map(({ lat, lng }) => map.latLngToContainerPoint([lat, lng]));
  if (home) {
    const house = map.latLngToContainerPoint([home.lat, home.lng]);
    pixels.push(house);
    if (pixels.some((pixel) => pixel !== house && pixel.distanceTo(house) < 32))
      pixels.push(house.add([HOUSE_ASIDE.x, HOUSE_ASIDE.y]));
  }
  return pixels.map(({ x, y }) => ({
    left: x - PIN_REACH,
    right: x + PIN_REACH,
    top: y - PIN_REACH,
    bottom: y + PIN_REACH,
  }));
}

/** The buttons above right, the scale and the notes below. */
function furniture(size: L.Point): Box[] {
  return [
    { left: size.x - 68, top: 0, right: size.x, bottom: 190 },
    { left: 0, top: size.y - 32, right: 190, bottom: size.y },
    { left: size.x - 280, top: size.y - 32, right: size.x, bottom: size.y },
  ];
}

function nameMarker(map: L.Map, text: string, look: string, x: number, y: number): L.Marker {
  const element = document.createElement('span');
  element.className = `map-name map-name--${look}`;
  element.textContent = text;
  const icon = L.divIcon({ html: element, className: 'map-anchor', iconSize: [0, 0] });
  const at = map.containerPointToLatLng([x, y]);
  return L.marker(at, { icon, pane: PANE, interactive: false, keyboard: false });
}

function drawNames(map: L.Map, group: L.LayerGroup, points: LabelPoint[], props: LabelLayerProps) {
  const size = map.getSize();
  const project = (point: MapPoint) => {
    const { x, y } = map.latLngToContainerPoint([point.lat, point.lng]);
    return x < -20 || y < -20 || x > size.x + 20 || y > size.y + 20 ? null : { x, y };
  };
  const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const { classes, prefectureNames, ownOnly } = props;
  const wishes = labelWishes({ points, classes, zoom: map.getZoom(), textScale, prefectureNames, project });
  const wanted = ownOnly ? wishes.filter((wish) => wish.look === 'own') : wishes;
  const looks = new Map(wanted.map((wish) => [wish.key, wish.look]));
  group.clearLayers();
  for (const { key, text, x, y } of placeLabels(wanted, [
    ...boxesOf(map, props.marks, props.home),
    ...furniture(size),
  ])) {
    group.addLayer(nameMarker(map, text, looks.get(key) ?? 'town', x, y));
  }
}

/** Names of towns and prefectures with a white casing, never two on top of each other. Hidden from readers: the list says it. */
export function LabelLayer(props: LabelLayerProps) {
  const map = useMap();
  const [points, setPoints] = useState<LabelPoint[]>([]);
  useEffect(() => {
    let wanted = true;
    // Without the names the map still stands: nothing to say to anyone.
    loadLabelPoints().then(
      (loaded) => wanted && setPoints(loaded),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  const { classes, prefectureNames, marks, home, ownOnly } = props;
  useEffect(() => {
    if (!map.getPane(PANE)) {
      const pane = map.createPane(PANE);
      pane.style.zIndex = '450';
      pane.setAttribute('aria-hidden', 'true');
    }
    const group = L.layerGroup().addTo(map);
    const draw = () => drawNames(map, group, points, { classes, prefectureNames, marks, home, ownOnly });
    draw();
    map.on('moveend zoomend resize', draw);
    return () => {
      map.off('moveend zoomend resize', draw);
      group.remove();
    };
  }, [map, points, classes, prefectureNames, marks, home, ownOnly]);
  return null;
}
