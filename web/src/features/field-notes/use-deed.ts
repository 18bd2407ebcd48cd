'use client';

import { fieldNotes as texts } from '@tsunagi/texts/ja/staff/field-notes';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

type Answer = { __typename: string; refusals?: readonly { code: string; field: string | null }[] };

/** Does something with a note and shows the page anew, or says why it was not done; what was typed stays. */
export function useDeed(): {
  busy: boolean;
  faults: readonly string[];
  run: (deed: () => Promise<Answer>) => void;
} {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const run = async (deed: () => Promise<Answer>) => {
    setBusy(true);
    setFaults([]);
    try {
      const { refusals } = await deed();
      if (refusals) setFaults(refusals.map((refusal) => staffRefusal(refusal, texts.fields)));
      else router.refresh();
    } catch {
      setFaults([texts.notSent]);
    }
    setBusy(false);
  };
  return { busy, faults, run: (deed) => void run(deed) };
}
