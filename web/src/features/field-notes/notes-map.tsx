'use client';

import 'leaflet/dist/leaflet.css';
import '../resource-map/resource-map.css';
import '../field-entry/pick-map.css';
import { fieldNotes as texts } from '@tsunagi/texts/ja/staff/field-notes';
import L from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { PickMapFacts } from '../field-entry/pick-map.tsx';
import { Anchored } from '../resource-map/anchored.tsx';
import { GroundLayer } from '../resource-map/ground-layer.tsx';
import { LabelLayer } from '../resource-map/label-layer.tsx';
import { MapControls } from '../resource-map/map-controls.tsx';
import { MapNotes } from '../resource-map/map-notes.tsx';
import { mapTexts } from '../resource-map/map-texts.ts';
import { TileOverlay } from '../resource-map/tile-overlay.tsx';

/** A note as the map shows it: its number in the list. */
export interface NotePoint {
  readonly number: number;
  readonly lat: number;
  readonly lng: number;
}

export interface NotesMapProps {
  points: readonly NotePoint[];
  municipalityCode: string | null;
  facts: PickMapFacts;
}

const none: never[] = [];

/** Where the notes of the list are, by their numbers. The list beside it says the same. */
export function NotesMap({ points, municipalityCode, facts }: NotesMapProps) {
  const [map, setMap] = useState<L.Map | null>(null);
  const [tilesShown, setTilesShown] = useState(false);
  const [failed, setFailed] = useState(false);
  const classes = useMemo(
    () => ({ own: municipalityCode ? [municipalityCode] : [], neighbors: none, area: none }),
    [municipalityCode],
  );
  const bounds = useMemo(() => L.latLngBounds(points.map(({ lat, lng }) => [lat, lng])), [points]);
  const marks = useMemo(() => points.map(({ lat, lng }) => ({ lat, lng })), [points]);
  const fail = useCallback(() => setFailed(true), []);
  useEffect(() => {
    map?.getContainer().setAttribute('role', 'group');
    map?.getContainer().setAttribute('aria-label', texts.mapTitle);
  }, [map]);
  const fit = { maxZoom: 14, padding: [40, 40] as [number, number] };
  return (
    <div className="resource-map pick-map">
      <div className="map-stage">
        {map && <MapControls map={map} texts={mapTexts.ja} onHome={() => map.fitBounds(bounds, fit)} />}
        <MapContainer
          ref={setMap}
          className="map-canvas"
          bounds={bounds}
          boundsOptions={fit}
          minZoom={4}
          maxZoom={18}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
        >
          <GroundLayer classes={classes} onFailure={fail} />
          {facts.tiles !== 'none' && <TileOverlay url={facts.tiles} onShown={setTilesShown} />}
          <LabelLayer
            classes={classes}
            prefectureNames={facts.prefectureNames}
            marks={marks}
            home={null}
            ownOnly={tilesShown}
          />
          {points.map((point) => (
            <Anchored key={point.number} at={point} front={point.number} className="note-mark">
              <span>{point.number}</span>
            </Anchored>
          ))}
        </MapContainer>
        <MapNotes
          texts={mapTexts.ja}
          approximate={facts.boundaries !== 'OFFICIAL'}
          tilesShown={tilesShown}
          tilesGone={false}
          groundFailed={failed}
        />
      </div>
    </div>
  );
}
