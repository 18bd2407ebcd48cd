'use client';

import dynamic from 'next/dynamic';

/** The map of notes; it arrives after the page, which says the same without it. */
export const NotesMapLazily = dynamic(() => import('./notes-map.tsx').then((loaded) => loaded.NotesMap), {
  ssr: false,
});
