'use client';

import { offers as texts } from '@tsunagi/texts/ja/staff/offers';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

type Answer = { __typename: string; refusals?: readonly { code: string; field: string | null }[] };

/** Does something with an offer and shows the page anew; whether it was done, and else why not. */
export function useOfferDeed() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const run = async (deed: () => Promise<Answer>): Promise<boolean> => {
    setBusy(true);
    const answer = await deed().catch(() => null);
    setBusy(false);
    const refusals = answer?.refusals?.map((refusal) => staffRefusal(refusal, texts.fields)) ?? [];
    setFaults(answer === null ? [texts.notSent] : refusals);
    const isDone = answer !== null && refusals.length === 0;
    if (isDone) router.refresh();
    return isDone;
  };
  return { busy, faults, run };
}
