'use client';

import './resource-map.css';
import dynamic from 'next/dynamic';
import type {
  ClusterMember,
  GroundClasses,
  MapHit,
  MapHome,
  MapMarksView,
  MapPoint,
  MapView,
  MarkCluster,
} from './map-model.ts';
import { mapTexts } from './map-texts.ts';

/** What the map is given; everything on it is in the list beside it, too. */
export interface ResourceMapProps {
  language: 'ja' | 'easy' | 'en';
  home: MapHome | null;
  /** The numbered results of the list, in list order. */
  hits: MapHit[];
  selectedId?: string | null;
  /** null: nothing is chosen any more. */
  onSelect?: (id: string | null) => void;
  /** Pins and clusters of the same question for the view. */
  marks?: MapMarksView;
  onViewChange?: (view: MapView) => void;
  groundClasses: GroundClasses;
  /** URL template, or `none` where no tile server may be asked. */
  tiles: string;
  boundaries?: 'APPROXIMATE' | 'OFFICIAL' | 'STAFF';
  /** Names by two-digit code. */
  prefectureNames: Record<string, string>;
  /** The places of a cluster, for its list; without it the list's own hits inside are shown. */
  clusterMembers?: (cluster: MarkCluster) => Promise<ClusterMember[]>;
  initialView?: { center: MapPoint; zoom: number } | null;
  /** Stands within a page that scrolls: the wheel and one finger scroll the page, two fingers move the map. */
  embedded?: boolean;
  /** A small map to look at only: nothing to press, hidden from readers, its list stands beside it. */
  still?: boolean;
}

const MapFrame = dynamic(() => import('./map-frame.tsx').then((loaded) => loaded.MapFrame), { ssr: false });

/**
 * Results on a map: our own vector ground (tiles over it where there are any), numbered pins in list order,
 * pills for what lies outside. Arrives after the page; until then, and without script, the list is complete.
 */
export function ResourceMap(props: ResourceMapProps) {
  const texts = mapTexts[props.language];
  const inner = (
    <>
      <MapFrame {...props} />
      <noscript>
        <p className="map-without-script">{texts.noScript}</p>
      </noscript>
    </>
  );
  if (props.still) return <div className="resource-map-box">{inner}</div>;
  return (
    <section className="resource-map-box" aria-label={texts.region}>
      <p className="map-help">{texts.help}</p>
      {inner}
    </section>
  );
}
