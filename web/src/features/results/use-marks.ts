'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { MarksInViewDocument, type MarksInViewQuery, type SearchInput } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

export type MarksView = Extract<MarksInViewQuery['mapMarks'], { __typename: 'MapMarks' }>;
export interface ViewOnMap {
  bounds: { west: number; south: number; east: number; north: number };
  zoom: number;
}

const PAUSE_MS = 200;

/** Pins and clusters for what the map shows, by the same question as the list; asked again whenever it moves. */
export function useMarks(search: SearchInput) {
  const [marks, setMarks] = useState<MarksView>();
  const [view, setView] = useState<ViewOnMap | null>(null);
  const [moved, setMoved] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    if (!view) return;
    const asked = new AbortController();
    const timer = setTimeout(() => {
      const { bounds, zoom } = view;
      const { west, south, east, north } = bounds;
      const input = { ...search, within: null };
      askFromBrowser(
        MarksInViewDocument,
        { input, view: { bounds: { west, south, east, north }, zoom } },
        asked.signal,
      ).then(
        ({ mapMarks }) => {
          if (mapMarks.__typename === 'MapMarks') setMarks(mapMarks);
        },
        // The numbered pins of the list stay; the next move asks again.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [view, search]);

  const onViewChange = useCallback((next: ViewOnMap) => {
    setView(next);
    if (touched.current) setMoved(true);
  }, []);

  // The map moves by itself while it finds its first view; a move counts once somebody has touched it.
  const onTouch = useCallback(() => {
    touched.current = true;
  }, []);

  return { marks, view, moved, onViewChange, onTouch };
}
