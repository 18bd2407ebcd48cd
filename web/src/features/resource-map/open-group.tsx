'use client';

import type L from 'leaflet';
import { useCallback, useRef, useState } from 'react';
import { ClusterPanel } from './cluster-panel.tsx';
import type { HitGroup } from './group-hits.ts';
import type { ClusterMember, MapHit, MarkCluster } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';
import type { ResourceMapProps } from './resource-map.tsx';

interface Opened {
  count: number;
  members: ClusterMember[] | null;
  failed: boolean;
  /** How the map goes closer; null where closer shows no more. */
  zoom: (() => void) | null;
}

/** The list of a double circle: opened from the map, closed by Esc, its button or a choice; focus goes back. */
export interface OpenedGroup {
  current: Opened | null;
  openHits: (group: HitGroup) => void;
  openCluster: (cluster: MarkCluster) => void;
  close: () => void;
}

const CLOSEST_USEFUL_ZOOM = 17;

const memberOf = ({ townName, ...hit }: MapHit): ClusterMember => ({ ...hit, townName });

/** State of the list a cluster opens into. */
export function useOpenGroup(map: L.Map | null, { clusterMembers, hits }: ResourceMapProps): OpenedGroup {
  const [current, setCurrent] = useState<Opened | null>(null);
  const opener = useRef<Element | null>(null);
  const asked = useRef(0);
  const close = useCallback(() => {
    setCurrent(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, []);
  const begin = (opened: Opened) => {
    opener.current = document.activeElement;
    asked.current += 1;
    setCurrent(opened);
    return asked.current;
  };
  const openHits = (group: HitGroup) => {
    const at = group.hits[0]?.position;
    const closer = map && at && map.getZoom() < CLOSEST_USEFUL_ZOOM;
    begin({
      count: group.hits.length,
      members: group.hits.map(memberOf),
      failed: false,
      zoom: closer
        ? () => map.setView([at.lat, at.lng], Math.min(map.getZoom() + 2, CLOSEST_USEFUL_ZOOM))
        : null,
    });
  };
  const openCluster = (cluster: MarkCluster) => {
    const { west, south, east, north } = cluster.bounds;
    const zoom = map
      ? () => {
          map.fitBounds([
            [south, west],
            [north, east],
          ]);
        }
      : null;
    const request = begin({ count: cluster.count, members: null, failed: false, zoom });
    const answer = clusterMembers ? clusterMembers(cluster) : Promise.resolve(within(hits, cluster));
    answer.then(
      (members) => asked.current === request && setCurrent((old) => old && { ...old, members }),
      () => asked.current === request && setCurrent((old) => old && { ...old, failed: true }),
    );
  };
  return { current, openHits, openCluster, close };
}

function within(hits: MapHit[], { bounds }: MarkCluster): ClusterMember[] {
  const inside = hits.filter(
    ({ position }) =>
      position &&
      position.lng >= bounds.west &&
      position.lng <= bounds.east &&
      position.lat >= bounds.south &&
      position.lat <= bounds.north,
  );
  return inside.map(memberOf);
}

interface OpenGroupProps {
  opened: OpenedGroup;
  texts: MapTexts;
  onChoose: (id: string) => void;
}

/** Shows the opened list, if one is open. */
export function OpenGroup({ opened, texts, onChoose }: OpenGroupProps) {
  const { current, close } = opened;
  if (!current) return null;
  return (
    <ClusterPanel
      count={current.count}
      members={current.members}
      failed={current.failed}
      texts={texts}
      onChoose={(id) => {
        close();
        onChoose(id);
      }}
      onZoom={
        current.zoom &&
        (() => {
          close();
          current.zoom?.();
        })
      }
      onClose={close}
    />
  );
}
