'use client';

import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { Anchored } from './anchored.tsx';
import { groupHits, type HitGroup } from './group-hits.ts';
import type { MapHit } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';
import { PinSymbol } from './pin-symbol.tsx';
import { RoughDisc } from './rough-disc.tsx';
import { SelectedCard } from './selected-card.tsx';
import { useViewCount } from './use-view.ts';

interface HitPinsProps {
  hits: MapHit[];
  selectedId: string | null;
  texts: MapTexts;
  onSelect: (id: string) => void;
  onOpenGroup: (group: HitGroup) => void;
}

/** The numbered places of the list, in reading order; those standing on one another as one double circle. */
export function HitPins({ hits, selectedId, texts, onSelect, onOpenGroup }: HitPinsProps) {
  const map = useMap();
  const view = useViewCount(map);
  const groups = useMemo(
    () =>
      view === null
        ? []
        : groupHits(hits, selectedId, (hit) =>
            hit.position ? map.project([hit.position.lat, hit.position.lng], map.getZoom()) : null,
          ),
    [hits, selectedId, map, view],
  );
  return groups.map((group) => {
    const [first] = group.hits;
    if (!first?.position) return null;
    if (group.hits.length > 1) {
      return (
        <ClusterMark
          key={`g${first.id}`}
          at={first.position}
          count={group.hits.length}
          label={texts.clusterName(group.hits.length)}
          onPress={() => onOpenGroup(group)}
        />
      );
    }
    return (
      <HitPin
        key={first.id}
        hit={first}
        selected={first.id === selectedId}
        texts={texts}
        onSelect={onSelect}
      />
    );
  });
}

interface HitPinProps {
  hit: MapHit;
  selected: boolean;
  texts: MapTexts;
  onSelect: (id: string) => void;
}

function HitPin({ hit, selected, texts, onSelect }: HitPinProps) {
  const map = useMap();
  const position = hit.position;
  if (!position) return null;
  const rough = position.precision !== 'EXACT';
  return (
    <Anchored
      at={position}
      front={selected ? 2000 : rough ? 0 : 500}
      className="map-pin"
      onPress={() => onSelect(hit.id)}
    >
      <button
        type="button"
        className={`map-pin__button${rough ? ' map-pin__button--rough' : ''}`}
        aria-pressed={selected}
        aria-label={texts.pinName({ ...hit, rough })}
        data-pin={hit.id}
        onFocus={() => map.panInside([position.lat, position.lng], { padding: [40, 40], animate: false })}
      >
        {rough ? (
          <RoughDisc
            position={position}
            number={hit.number}
            badge={hit.badge}
            selected={selected}
            words={texts.aboutHere}
          />
        ) : (
          <PinSymbol kind={hit.kind} badge={hit.badge} number={hit.number} selected={selected} />
        )}
      </button>
      {selected && <SelectedCard hit={hit} />}
    </Anchored>
  );
}

interface ClusterMarkProps {
  at: { lat: number; lng: number };
  count: number;
  label: string;
  onPress: () => void;
}

/** Several places at one spot: a white double circle with the count, never in a kind's shape. */
export function ClusterMark({ at, count, label, onPress }: ClusterMarkProps) {
  return (
    <Anchored at={at} front={300} className="map-pin" onPress={onPress}>
      <button
        type="button"
        className="map-pin__button"
        aria-label={label}
        aria-haspopup="dialog"
        data-cluster
      >
        <svg aria-hidden="true" className="cluster-symbol" width="52" height="52" viewBox="-26 -26 52 52">
          <circle className="cluster-symbol__outer" r="21" />
          <circle className="cluster-symbol__inner" r="16.5" />
          <text className="cluster-symbol__count" dy="0.36em" textAnchor="middle">
            {count > 999 ? '999+' : count}
          </text>
        </svg>
      </button>
    </Anchored>
  );
}
