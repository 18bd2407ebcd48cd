'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { ActOnReferralDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

/** Tells the sender, once, that the receiver has opened it. Somebody who is not told sees it at the next opening. */
export function ReadOnOpening({ id, version }: { id: string; version: number }) {
  const router = useRouter();
  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current) return;
    isTold.current = true;
    askFromBrowser(ActOnReferralDocument, { input: { id, version, action: 'READ' } })
      .then(() => router.refresh())
      .catch(() => undefined);
  }, [id, version, router]);
  return null;
}
