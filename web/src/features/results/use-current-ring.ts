'use client';

import { useEffect } from 'react';

/** Marks on the rail the ring one is reading. */
export function useCurrentRing(stage: { current: HTMLElement | null }): void {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const mark = (ring: string) => {
      for (const stop of element.querySelectorAll<HTMLElement>('[data-ring]')) {
        if (stop.dataset.ring === ring) stop.setAttribute('aria-current', 'location');
        else stop.removeAttribute('aria-current');
      }
    };
    const seen = new IntersectionObserver(
      (entries) => {
        const here = entries.find((entry) => entry.isIntersecting);
        if (here) mark(here.target.id.replace('ring-', ''));
      },
      { rootMargin: '-280px 0px -45% 0px' },
    );
    for (const section of element.querySelectorAll('.result-ring')) seen.observe(section);
    return () => seen.disconnect();
  }, [stage]);
}
