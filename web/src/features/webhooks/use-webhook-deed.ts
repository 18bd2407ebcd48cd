'use client';

import { webhooks as texts } from '@tsunagi/texts/ja/staff/webhooks';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

interface Answer {
  readonly __typename: string;
  readonly refusals?: readonly { readonly code: string; readonly field?: string | null }[] | undefined;
}

/** Does something with a webhook and shows the page anew; the answer where it was done, and else why not. */
export function useWebhookDeed() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const run = async <Given extends Answer>(deed: () => Promise<Given>): Promise<Given | null> => {
    setBusy(true);
    const answer = await deed().catch(() => null);
    setBusy(false);
    const refusals = answer?.refusals?.map(({ code, field }) => texts.refusal(code, field)) ?? [];
    setFaults(answer === null ? [texts.notSent] : refusals);
    if (answer === null || refusals.length > 0) return null;
    router.refresh();
    return answer;
  };
  return { busy, faults, run };
}
