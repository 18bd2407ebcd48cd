'use client';

import dynamic from 'next/dynamic';
import { type ComponentProps, useCallback, useMemo } from 'react';
import { clusterMembersOf } from '../../../features/resource-map/cluster-members.ts';
import { mapHit } from '../../../features/resource-map/map-facts.ts';
import type { MarkCluster } from '../../../features/resource-map/map-model.ts';
import type { ResourceMapProps } from '../../../features/resource-map/resource-map.tsx';
import { type MapSlot, ResultsStage } from '../../../features/results/results-stage.tsx';
import type { Badge, SearchInput } from '../../../gql/graphql.ts';

/** Not even its words are fetched before somebody sees the map. */
const ResourceMap = dynamic(
  () => import('../../../features/resource-map/resource-map.tsx').then((loaded) => loaded.ResourceMap),
  { ssr: false },
);

/** What the map needs beside the results. */
export type MapSetting = Pick<
  ResourceMapProps,
  'language' | 'home' | 'groundClasses' | 'tiles' | 'boundaries' | 'prefectureNames'
> & { ringWords: Record<string, string>; badgeWords: Record<Badge, string>; placeHref: string };

type Props = Omit<ComponentProps<typeof ResultsStage>, 'renderMap'> & { map: MapSetting };

/** List and map of one question, put together. */
export function ResultsWithMap({ map, ...stage }: Props) {
  return (
    <ResultsStage
      {...stage}
      renderMap={(slot) => <ResultsMap slot={slot} map={map} search={stage.search} />}
    />
  );
}

function ResultsMap({ slot, map, search }: { slot: MapSlot; map: MapSetting; search: SearchInput }) {
  const { ringWords, badgeWords, placeHref, ...setting } = map;
  const hits = useMemo(
    () => slot.hits.map((hit) => mapHit(hit, ringWords[hit.ring] ?? null)),
    [slot.hits, ringWords],
  );
  const clusterMembers = useCallback(
    (cluster: MarkCluster) =>
      clusterMembersOf(cluster, { search, badges: badgeWords, hrefOf: (id) => placeHref.replace(':id', id) }),
    [search, badgeWords, placeHref],
  );
  return (
    <ResourceMap
      {...setting}
      hits={hits}
      selectedId={slot.selectedId}
      onSelect={slot.onSelect}
      marks={slot.marks}
      clusterMembers={clusterMembers}
      onViewChange={slot.onViewChange}
    />
  );
}
