'use client';

import { Anchored } from './anchored.tsx';
import { ClusterMark } from './hit-pins.tsx';
import type { MapMarksView, MarkCluster } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';
import { PinSymbol } from './pin-symbol.tsx';

interface MarkLayerProps {
  marks: MapMarksView;
  /** Ids the list has numbered: drawn by the list's own pins. */
  listed: Set<string>;
  texts: MapTexts;
  onSelect: (id: string) => void;
  onOpenCluster: (cluster: MarkCluster) => void;
}

/** Places of the same question that are not on the list's page, and clusters of them. */
export function MarkLayer({ marks, listed, texts, onSelect, onOpenCluster }: MarkLayerProps) {
  return (
    <>
      {marks.pins
        .filter((pin) => pin.precision === 'EXACT' && !listed.has(pin.id))
        .map((pin) => (
          <Anchored key={pin.id} at={pin} front={100} className="map-pin" onPress={() => onSelect(pin.id)}>
            <button
              type="button"
              className="map-pin__button"
              aria-label={texts.unlistedPinName(pin)}
              data-pin={pin.id}
            >
              <PinSymbol kind={pin.kind} badge={pin.badge} size={40} />
            </button>
          </Anchored>
        ))}
      {marks.clusters.map((cluster) => (
        <ClusterMark
          key={cluster.id}
          at={cluster}
          count={cluster.count}
          label={texts.clusterName(cluster.count)}
          onPress={() => onOpenCluster(cluster)}
        />
      ))}
    </>
  );
}
