'use client';

import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { Anchored } from './anchored.tsx';
import { ClusterMark } from './hit-pins.tsx';
import type { MapHit, MapMarksView, MapPoint, MarkCluster, MarkPin } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';
import { PinSymbol } from './pin-symbol.tsx';
import { RoughDisc } from './rough-disc.tsx';
import { clearOfPins, unlistedClusters } from './unlisted-marks.ts';
import { useViewCount } from './use-view.ts';

interface MarkLayerProps {
  marks: MapMarksView;
  /** What the list has numbered: drawn by the list's own pins, and taken out of the counts here. */
  hits: MapHit[];
  texts: MapTexts;
  onSelect: (id: string) => void;
  onOpenCluster: (cluster: MarkCluster) => void;
}

/** Places of the same question that are not on the list's page, and clusters of them. */
export function MarkLayer({ marks, hits, texts, onSelect, onOpenCluster }: MarkLayerProps) {
  const map = useMap();
  const view = useViewCount(map);
  const listed = useMemo(() => new Set(hits.map(({ id }) => id)), [hits]);
  const shown = useMemo(() => {
    if (view === null) return { pins: [], clusters: [] };
    const project = ({ lat, lng }: MapPoint) => map.project([lat, lng], map.getZoom());
    const pins = clearOfPins(
      marks.pins.filter(({ id }) => !listed.has(id)),
      hits,
      project,
    );
    const clear = new Set(clearOfPins(marks.clusters, hits, project));
    return {
      pins,
      clusters: unlistedClusters(marks.clusters, hits).filter(({ cluster }) => clear.has(cluster)),
    };
  }, [marks, hits, listed, map, view]);
  return (
    <>
      {shown.pins.map((pin) => (
        <UnlistedPin key={pin.id} pin={pin} texts={texts} onSelect={onSelect} />
      ))}
      {shown.clusters.map(({ cluster, unlisted }) => (
        <ClusterMark
          key={cluster.id}
          at={cluster}
          count={unlisted}
          label={texts.clusterName(unlisted)}
          onPress={() => onOpenCluster(cluster)}
        />
      ))}
    </>
  );
}

function UnlistedPin({
  pin,
  texts,
  onSelect,
}: {
  pin: MarkPin;
  texts: MapTexts;
  onSelect: (id: string) => void;
}) {
  const rough = pin.precision !== 'EXACT';
  return (
    <Anchored at={pin} front={rough ? -100 : 100} className="map-pin" onPress={() => onSelect(pin.id)}>
      <button
        type="button"
        className={`map-pin__button${rough ? ' map-pin__button--rough' : ''}`}
        aria-label={texts.unlistedPinName(pin)}
        data-pin={pin.id}
      >
        {rough ? (
          <RoughDisc
            position={pin}
            number={null}
            badge={pin.badge}
            selected={false}
            words={texts.aboutHere}
          />
        ) : (
          <PinSymbol kind={pin.kind} badge={pin.badge} size={40} />
        )}
      </button>
    </Anchored>
  );
}
