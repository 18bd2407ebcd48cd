'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import type { ResourceMapProps } from '../../../features/resource-map/resource-map.tsx';
import type { FoundHit } from '../../../features/results/found-hit.ts';
import { type MapSlot, ResultsStage } from '../../../features/results/results-stage.tsx';
import { plainText } from '../../../ui/furigana.tsx';

/** Not even its words are fetched before somebody sees the map. */
const ResourceMap = dynamic(
  () => import('../../../features/resource-map/resource-map.tsx').then((loaded) => loaded.ResourceMap),
  { ssr: false },
);

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
      marks={slot.marks && unlisted(slot.marks, slot.hits)}
      onViewChange={slot.onViewChange}
    />
  );
}

/** Clusters that hold nothing but what the list has numbered would stand under its pins: they are left out. */
function unlisted(marks: NonNullable<MapSlot['marks']>, hits: FoundHit[]): NonNullable<MapSlot['marks']> {
  const listedIn = ({
    west,
    south,
    east,
    north,
  }: {
    west: number;
    south: number;
    east: number;
    north: number;
  }) =>
    hits.filter(
      ({ position }) =>
        position &&
        position.lng >= west &&
        position.lng <= east &&
        position.lat >= south &&
        position.lat <= north,
    ).length;
  return { ...marks, clusters: marks.clusters.filter(({ count, bounds }) => count > listedIn(bounds)) };
}

function mapHit(hit: FoundHit, ringWords: Record<string, string>): ResourceMapProps['hits'][number] {
  return {
    id: hit.id,
    number: hit.number,
    kind: hit.kind,
    kindWords: plainText(hit.kindWords),
    badge: hit.badge,
    badgeWords: plainText(hit.badgeWords),
    name: hit.name,
    townName: hit.townWords && plainText(hit.townWords),
    ring: hit.ring,
    ringWords: plainText(ringWords[hit.ring] ?? ''),
    position: hit.position,
    distanceMeters: hit.distanceMeters,
    travelWords: hit.travel && plainText(hit.travel.words),
    phone: hit.phone,
    href: hit.href,
  };
}
