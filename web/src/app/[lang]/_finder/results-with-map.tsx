'use client';

import type { ComponentProps } from 'react';
import { ResourceMap, type ResourceMapProps } from '../../../features/resource-map/resource-map.tsx';
import type { FoundHit } from '../../../features/results/found-hit.ts';
import { type MapSlot, ResultsStage } from '../../../features/results/results-stage.tsx';

/** What the map needs beside the results. */
export type MapSetting = Pick<
  ResourceMapProps,
  'language' | 'home' | 'groundClasses' | 'tiles' | 'boundaries' | 'prefectureNames'
> & { ringWords: Record<string, string> };

type Props = Omit<ComponentProps<typeof ResultsStage>, 'renderMap'> & { map: MapSetting };

/** List and map of one question, put together. */
export function ResultsWithMap({ map, ...stage }: Props) {
  return <ResultsStage {...stage} renderMap={(slot) => <ResultsMap slot={slot} map={map} />} />;
}

function ResultsMap({ slot, map }: { slot: MapSlot; map: MapSetting }) {
  const { ringWords, ...setting } = map;
  return (
    <ResourceMap
      {...setting}
      hits={slot.hits.map((hit) => mapHit(hit, ringWords))}
      selectedId={slot.selectedId}
      onSelect={slot.onSelect}
      marks={slot.marks}
      onViewChange={slot.onViewChange}
    />
  );
}

function mapHit(hit: FoundHit, ringWords: Record<string, string>): ResourceMapProps['hits'][number] {
  return {
    id: hit.id,
    number: hit.number,
    kind: hit.kind,
    kindWords: hit.kindWords,
    badge: hit.badge,
    badgeWords: hit.badgeWords,
    name: hit.name,
    townName: hit.townWords,
    ring: hit.ring,
    ringWords: ringWords[hit.ring] ?? null,
    position: hit.position,
    distanceMeters: hit.distanceMeters,
    travelWords: hit.travel?.words ?? null,
    phone: hit.phone,
    href: hit.href,
  };
}
