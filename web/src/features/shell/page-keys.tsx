'use client';

import { useEffect, useState } from 'react';
import { leave } from '../../lib/leave.ts';

const TWICE_WITHIN_MS = 1_000;
const YEAR_SECONDS = 31_536_000;

/** What script adds to the frame: leaving without a trace, Esc twice, remembering the text size, saying when the net is gone. */
export function PageKeys({ offlineWords }: { offlineWords: string }) {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    let lastEscape = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.timeStamp - lastEscape < TWICE_WITHIN_MS) leave();
      lastEscape = event.timeStamp;
    };
    const onClick = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target : null;
      if (pressed?.closest('[data-print]')) window.print();
      if (!pressed?.closest('[data-leave]')) return;
      event.preventDefault();
      leave();
    };
    const onChange = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'text-size') return;
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
      document.cookie = `moji=${event.target.value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    };
    const onNet = () => setOffline(!navigator.onLine);
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    document.addEventListener('change', onChange);
    window.addEventListener('online', onNet);
    window.addEventListener('offline', onNet);
    onNet();
    // What is pressed from now on is answered in place; forms that were held for it are sent (desk/early-forms).
    document.documentElement.dataset.alive = '';
    setTimeout(() => document.dispatchEvent(new Event('tsunagi:alive')));
    // It keeps one page that says the net is gone, and never an answer.
    navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
      document.removeEventListener('change', onChange);
      window.removeEventListener('online', onNet);
      window.removeEventListener('offline', onNet);
    };
  }, []);
  return (
    <div role="status" aria-live="polite">
      {offline && <p className="border-t-2 border-sumi bg-sheet p-4 text-center">{offlineWords}</p>}
    </div>
  );
}
