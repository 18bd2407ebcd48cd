'use client';

import 'leaflet/dist/leaflet.css';
import '../resource-map/resource-map.css';
import './pick-map.css';
import { boundsOfJapan } from '@tsunagi/geo';
import { fieldEntry as texts } from '@tsunagi/texts/ja/staff/field-notes';
import type L from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { Icon } from '../../ui/icon.tsx';
import { Anchored } from '../resource-map/anchored.tsx';
import { GroundLayer } from '../resource-map/ground-layer.tsx';
import { LabelLayer } from '../resource-map/label-layer.tsx';
import { MapControls } from '../resource-map/map-controls.tsx';
import { MapNotes } from '../resource-map/map-notes.tsx';
import { mapTexts } from '../resource-map/map-texts.ts';
import { TileOverlay } from '../resource-map/tile-overlay.tsx';
import { wantsStillness } from '../resource-map/use-view.ts';
import type { NotePosition } from './find-position.ts';
import type { Keeper } from './note-queue.ts';

/** What the map is drawn from besides the own town: nothing of it says who looks. */
export interface PickMapFacts {
  readonly tiles: string;
  readonly boundaries: 'APPROXIMATE' | 'OFFICIAL' | 'STAFF';
  readonly prefectureNames: Record<string, string>;
}

interface PickMapProps {
  keeper: Pick<Keeper, 'lat' | 'lng' | 'municipalityCode'>;
  facts: PickMapFacts;
  position: NotePosition | null;
  onPick: (at: { lat: number; lng: number }) => void;
  onReady?: () => void;
}

const TOWN_ZOOM = 12;
const PLACE_ZOOM = 15;
const none: never[] = [];
const japanese = mapTexts.ja;

/** A map to say where: a tap sets the mark; by keyboard the middle of the map is taken. One finger scrolls the page. */
export function PickMap({ keeper, facts, position, onPick, onReady }: PickMapProps) {
  const [map, setMap] = useState<L.Map | null>(null);
  const [tilesShown, setTilesShown] = useState(false);
  const [failed, setFailed] = useState(false);
  const classes = useMemo(
    () => ({ own: keeper.municipalityCode ? [keeper.municipalityCode] : [], neighbors: none, area: none }),
    [keeper.municipalityCode],
  );
  const home = useMemo(() => startOf(keeper), [keeper]);
  const fail = useCallback(() => setFailed(true), []);
  useTaps(map, onPick);
  useShown(map, position);
  useEffect(() => {
    if (!map) return;
    map.getContainer().setAttribute('role', 'group');
    map.getContainer().setAttribute('aria-label', texts.map);
    const timer = setTimeout(() => onReady?.(), 3_000);
    return () => clearTimeout(timer);
  }, [map, onReady]);
  const takeCenter = () => {
    const { lat, lng } = map!.getCenter();
    onPick({ lat, lng });
  };
  return (
    <div className="mt-3">
      <p className="small-print mb-1">{texts.mapHelp}</p>
      <div className="resource-map pick-map">
        <div className="map-stage">
          {map && (
            <MapControls map={map} texts={japanese} onHome={() => map.setView(home.center, home.zoom)} />
          )}
          <MapContainer
            ref={setMap}
            className="map-canvas"
            center={home.center}
            zoom={home.zoom}
            minZoom={4}
            maxZoom={18}
            zoomControl={false}
            attributionControl={false}
            zoomAnimation={!wantsStillness()}
            scrollWheelZoom={false}
          >
            <GroundLayer classes={classes} onFailure={fail} />
            {facts.tiles !== 'none' && <TileOverlay url={facts.tiles} onShown={setTilesShown} />}
            <LabelLayer
              classes={classes}
              prefectureNames={facts.prefectureNames}
              marks={position ? [position] : none}
              home={null}
              ownOnly={tilesShown}
            />
            {position && (
              <Anchored at={position} front={900} className="pick-mark">
                <Icon name="place" size={40} />
              </Anchored>
            )}
          </MapContainer>
          <MapNotes
            texts={japanese}
            approximate={facts.boundaries !== 'OFFICIAL'}
            tilesShown={tilesShown}
            tilesGone={false}
            groundFailed={failed}
          />
        </div>
      </div>
      {map && (
        <button type="button" className="link min-h-12" onClick={takeCenter}>
          {texts.takeCenter}
        </button>
      )}
    </div>
  );
}

function startOf({ lat, lng }: Pick<Keeper, 'lat' | 'lng'>): { center: [number, number]; zoom: number } {
  if (lat !== null && lng !== null) return { center: [lat, lng], zoom: TOWN_ZOOM };
  const { south, north, west, east } = boundsOfJapan;
  return { center: [(south + north) / 2, (west + east) / 2], zoom: 5 };
}

function useTaps(map: L.Map | null, onPick: PickMapProps['onPick']): void {
  useEffect(() => {
    if (!map) return;
    const tap = ({ latlng }: L.LeafletMouseEvent) => onPick({ lat: latlng.lat, lng: latlng.lng });
    map.on('click', tap);
    return () => {
      map.off('click', tap);
    };
  }, [map, onPick]);
}

/** Brings a position that was found into view; one that was tapped is there already. */
function useShown(map: L.Map | null, position: NotePosition | null): void {
  useEffect(() => {
    if (map && position && position.accuracyMeters !== null)
      map.setView([position.lat, position.lng], Math.max(map.getZoom(), PLACE_ZOOM), { animate: false });
  }, [map, position]);
}
