'use client';

import { useEffect } from 'react';

/** Where nobody is signed in any more, the phone forgets the key: notes that wait stay, and nobody can read them. */
export function SealQueue() {
  useEffect(() => {
    void import('./note-queue.ts').then(({ forgetKeeper }) => forgetKeeper()).catch(() => undefined);
  }, []);
  return null;
}
