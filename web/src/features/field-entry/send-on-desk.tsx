'use client';

import { useEffect } from 'react';

/** Sends notes that wait on this phone whenever a page of the desk is opened or the net returns; shows nothing. */
export function SendOnDesk() {
  useEffect(() => {
    const send = async () => {
      const { queuedNotes } = await import('./note-queue.ts');
      if ((await queuedNotes()).some(({ state }) => state === 'WAITING'))
        await (await import('./send-notes.ts')).sendNotes();
    };
    const quietly = () => void send().catch(() => undefined);
    quietly();
    window.addEventListener('online', quietly);
    return () => window.removeEventListener('online', quietly);
  }, []);
  return null;
}
