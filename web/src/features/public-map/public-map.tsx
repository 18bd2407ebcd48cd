'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MarksInViewDocument, type ResourceKind, type SearchInput } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import type { Lang } from '../../lib/lang.ts';
import { plainText } from '../../ui/furigana.tsx';
import { clusterMembersOf } from '../resource-map/cluster-members.ts';
import type { MapFacts } from '../resource-map/map-facts.ts';
import type { MapHit, MapMarksView, MapView, MarkCluster } from '../resource-map/map-model.ts';
import { ResourceMap } from '../resource-map/resource-map.tsx';
import { readViewport, writeViewport } from './viewport-in-address.ts';

interface PublicMapProps {
  lang: Lang;
  facts: MapFacts;
  /** The question of the page: a place, never a person. */
  search: SearchInput;
  words: { kinds: Record<ResourceKind, string> };
  /** Address of a place's page, with `:id` where its id stands. */
  placeHref: string;
  /** What it opens on where the address carries no view. */
  around?: { center: { lat: number; lng: number }; zoom: number };
}

type Pin = MapMarksView['pins'][number] & { resourceId?: string };
const PAUSE_MS = 200;

/**
 * The map of a page that knows nothing about a person: its view stands in the address, so it can be sent on.
 * Choosing on the map marks the row of the list, and the other way round.
 */
export function PublicMap({ lang, facts, search, words, placeHref, around }: PublicMapProps) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const { marks, resourceIds } = useMarksOf(search, view);
  // The map is drawn in the browser only; on the server there is no address to read.
  const initialView = useMemo(
    () => (typeof window === 'undefined' ? null : readViewport(window.location.search)) ?? around ?? null,
    [around],
  );
  const moves = useRef(0);
  const onViewChange = useCallback((next: MapView) => {
    setView(next);
    moves.current += 1;
    // The first report is the view the page opened with.
    if (moves.current > 1) writeViewport(next);
  }, []);
  useRowsOfList(selectedId, setSelectedId);
  const hrefOf = useCallback((id: string) => placeHref.replace(':id', id), [placeHref]);
  const hits = useMemo(() => {
    const pin = marks.pins.find(({ id }) => id === selectedId);
    if (!pin || facts.hits.some(({ id }) => id === selectedId)) return facts.hits;
    return [...facts.hits, hitOfPin(pin, words, hrefOf(resourceIds.get(pin.id) ?? pin.id))];
  }, [facts.hits, marks, selectedId, words, hrefOf, resourceIds]);
  const clusterMembers = useCallback(
    (cluster: MarkCluster) => clusterMembersOf(cluster, { search, hrefOf }),
    [search, hrefOf],
  );
  return (
    <ResourceMap
      {...facts}
      language={lang}
      hits={hits}
      marks={marks}
      selectedId={selectedId}
      onSelect={setSelectedId}
      onViewChange={onViewChange}
      clusterMembers={clusterMembers}
      initialView={initialView}
      embedded
    />
  );
}

/** A pin beyond the list, chosen: it gets the same card as a listed one. */
function hitOfPin(pin: Pin, words: PublicMapProps['words'], href: string): MapHit {
  return {
    id: pin.id,
    number: null,
    kind: pin.kind,
    kindWords: plainText(words.kinds[pin.kind]),
    badge: null,
    badgeWords: null,
    name: pin.name,
    townName: null,
    ring: 'ELSEWHERE',
    ringWords: null,
    position: { lat: pin.lat, lng: pin.lng, precision: pin.precision, radiusMeters: pin.radiusMeters },
    travelWords: null,
    phone: null,
    href,
  };
}

/** Pins and clusters for the view; what was there stays until the next answer. */
function useMarksOf(search: SearchInput, view: MapView | null) {
  const [marks, setMarks] = useState<MapMarksView>({ pins: [], clusters: [] });
  const [resourceIds, setResourceIds] = useState(() => new Map<string, string>());
  useEffect(() => {
    if (!view) return;
    const asked = new AbortController();
    const timer = setTimeout(() => {
      askFromBrowser(
        MarksInViewDocument,
        { input: search, view: { bounds: view.bounds, zoom: view.zoom } },
        asked.signal,
      ).then(
        ({ mapMarks }) => {
          if (mapMarks.__typename !== 'MapMarks') return;
          // A verdict is for a person; here nobody was asked anything.
          setMarks({ ...mapMarks, pins: mapMarks.pins.map((pin) => ({ ...pin, badge: null })) });
          setResourceIds(new Map(mapMarks.pins.map(({ id, resourceId }) => [id, resourceId])));
        },
        // The numbered pins of the list stay; the next move asks again.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [search, view]);
  return { marks, resourceIds };
}

/** The rows of the list beside the map: a row's pin chooses on the map, the map's choice marks the row. */
function useRowsOfList(selectedId: string | null, choose: (id: string) => void) {
  useEffect(() => {
    for (const row of document.querySelectorAll<HTMLElement>('[data-hit]')) {
      const chosen = row.dataset.hit === selectedId;
      row.toggleAttribute('data-selected', chosen);
      if (!chosen) continue;
      row.closest('details')?.setAttribute('open', '');
      row.scrollIntoView({ block: 'nearest' });
    }
  }, [selectedId]);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const id =
        event.target instanceof Element &&
        event.target.closest<HTMLElement>('[data-show-on-map]')?.dataset.showOnMap;
      if (id) choose(id);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [choose]);
}
