'use client';

import 'leaflet/dist/leaflet.css';
import { boundsOfJapan } from '@tsunagi/geo';
import L from 'leaflet';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer, ScaleControl } from 'react-leaflet';
import { firstBounds } from './first-bounds.ts';
import { GroundLayer } from './ground-layer.tsx';
import { HitPins } from './hit-pins.tsx';
import { HomeMark } from './home-mark.tsx';
import { LabelLayer } from './label-layer.tsx';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapNotes } from './map-notes.tsx';
import { mapTexts } from './map-texts.ts';
import { MarkLayer } from './mark-layer.tsx';
import { OpenGroup, useOpenGroup } from './open-group.tsx';
import { OutsidePills } from './outside-pills.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import type { ResourceMapProps } from './resource-map.tsx';
import { TileOverlay } from './tile-overlay.tsx';
import { useMapKeys } from './use-map-keys.ts';
import { wantsStillness } from './use-view.ts';
import { viewOf } from './view-of.ts';

const japan: L.LatLngBoundsExpression = [
  [boundsOfJapan.south - 4, boundsOfJapan.west - 6],
  [boundsOfJapan.north + 3, boundsOfJapan.east + 4],
];
/** As in the stylesheet: narrower, the chosen place is a sheet over the lower part. */
const NARROW = 560;
const SHEET_HEIGHT = 270;
const nothing = { pins: [], clusters: [] };

/** The map itself, once its code has arrived; see ResourceMap for what it promises. */
export function MapFrame(props: ResourceMapProps) {
  const { home, hits, selectedId, onSelect, onViewChange, groundClasses, tiles, language } = props;
  const {
    marks = nothing,
    initialView = null,
    boundaries = 'APPROXIMATE',
    prefectureNames,
    still = false,
    embedded = false,
  } = props;
  const texts = mapTexts[language];
  const [map, setMap] = useState<L.Map | null>(null);
  const [groundFailed, setGroundFailed] = useState(false);
  const [tilesShown, setTilesShown] = useState(false);
  const [tilesGone, setTilesGone] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const first = useMemo(() => firstBounds(home, hits, still), [home, hits, still]);
  const selected = hits.find((hit) => hit.id === selectedId) ?? null;
  const opened = useOpenGroup(map, props);
  const motion = useMemo(() => !wantsStillness(), []);
  const marked = useMemo(
    () => [...hits.flatMap((hit) => (hit.position ? [hit.position] : [])), ...marks.pins, ...marks.clusters],
    [hits, marks],
  );
  const points = useMemo(() => (home ? [...marked, home] : marked), [marked, home]);
  const choose = useCallback(
    (id: string) => onSelect?.(id === selectedId ? null : id),
    [onSelect, selectedId],
  );
  const goHome = () => map?.fitBounds(first, { animate: motion, maxZoom: 13, padding: [36, 62] });
  const showTiles = useCallback((shown: boolean) => {
    setTilesShown(shown);
    setTilesGone(!shown);
  }, []);
  const failGround = useCallback(() => setGroundFailed(true), []);

  useEffect(() => {
    map?.getContainer().setAttribute('role', 'group');
    map?.getContainer().setAttribute('aria-label', texts.surface);
  }, [map, texts]);
  useReportedView(map, onViewChange);
  useChosenInView(map, selected?.position ?? null, motion);
  useFittingSize(map, stage);
  useMapKeys(stage, { opened, selectedId, deselect: () => onSelect?.(null) });

  return (
    <div className={`resource-map${still ? ' resource-map--still' : ''}`}>
      <div className="map-stage" ref={stage} inert={still}>
        {map && !still && <MapControls map={map} texts={texts} onHome={goHome} />}
        {map && !still && (
          <OutsidePills
            map={map}
            hits={hits}
            texts={texts}
            onSelect={(id) => onSelect?.(id)}
            onShowAll={() => showAll(map, points, motion)}
          />
        )}
        <MapContainer
          ref={setMap}
          className="map-canvas"
          {...(initialView
            ? { center: initialView.center, zoom: initialView.zoom }
            : { bounds: first, boundsOptions: { maxZoom: 13, padding: still ? [20, 30] : [36, 62] } })}
          minZoom={4}
          maxZoom={18}
          zoomSnap={still ? 0.25 : 0.5}
          maxBounds={japan}
          zoomControl={false}
          attributionControl={false}
          zoomAnimation={motion}
          fadeAnimation={motion}
          markerZoomAnimation={motion}
          inertia={motion}
          keyboard={!still}
          dragging={!still && !(embedded && L.Browser.mobile)}
          scrollWheelZoom={!still && !embedded}
          doubleClickZoom={!still}
          touchZoom={!still}
          boxZoom={!still}
        >
          <GroundLayer classes={groundClasses} onFailure={failGround} />
          {tiles !== 'none' && <TileOverlay url={tiles} onShown={showTiles} />}
          <LabelLayer
            classes={groundClasses}
            prefectureNames={prefectureNames}
            marks={marked}
            home={home}
            ownOnly={tilesShown}
          />
          {home && <HomeMark home={home} marks={marked} />}
          <HitPins
            hits={hits}
            selectedId={selectedId ?? null}
            texts={texts}
            onSelect={choose}
            onOpenGroup={opened.openHits}
          />
          <MarkLayer
            marks={marks}
            hits={hits}
            texts={texts}
            onSelect={choose}
            onOpenCluster={opened.openCluster}
          />
          <ScaleControl position="bottomleft" imperial={false} maxWidth={110} />
        </MapContainer>
        <MapNotes
          texts={texts}
          approximate={boundaries !== 'OFFICIAL'}
          tilesShown={tilesShown}
          tilesGone={tilesGone}
          groundFailed={groundFailed}
        />
        <OpenGroup opened={opened} texts={texts} onChoose={(id) => onSelect?.(id)} />
      </div>
      {!still && <MapLegend hits={hits} pins={marks.pins} texts={texts} />}
      {selected && !still && <PlaceSheet hit={selected} texts={texts} onClose={() => onSelect?.(null)} />}
    </div>
  );
}

/** Tells the page what is in view, at first and after each move has ended. */
function useReportedView(map: L.Map | null, onViewChange: ResourceMapProps['onViewChange']) {
  const latest = useRef(onViewChange);
  latest.current = onViewChange;
  useEffect(() => {
    if (!map) return;
    const report = () => latest.current?.(viewOf(map));
    report();
    map.on('moveend', report);
    return () => {
      map.off('moveend', report);
    };
  }, [map]);
}

/** Moves the chosen place into view, by as little as needed. */
function useChosenInView(map: L.Map | null, at: { lat: number; lng: number } | null, motion: boolean) {
  const { lat, lng } = at ?? {};
  useEffect(() => {
    if (!map || lat === undefined || lng === undefined) return;
    // The card stands at the right of the pin, on a phone the sheet below it.
    const { x: width, y: height } = map.getSize();
    map.panInside([lat, lng], {
      paddingTopLeft: [40, 60],
      paddingBottomRight: width > NARROW ? [90, 60] : [60, Math.min(SHEET_HEIGHT, height * 0.6)],
      animate: motion,
      duration: 0.2,
    });
  }, [map, lat, lng, motion]);
}

function showAll(map: L.Map, points: { lat: number; lng: number }[], motion: boolean) {
  map.fitBounds(L.latLngBounds(points.map(({ lat, lng }) => [lat, lng])), {
    animate: motion,
    padding: [40, 40],
  });
}

/** Leaflet asks the size of its box once; the box may change with tabs, text size and turning the phone. */
function useFittingSize(map: L.Map | null, stage: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    if (!map || !stage.current) return;
    const watcher = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    watcher.observe(stage.current);
    return () => watcher.disconnect();
  }, [map, stage]);
}
