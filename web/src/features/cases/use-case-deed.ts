'use client';

import { caseField, cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { useState } from 'react';

interface Answer {
  readonly __typename: string;
  readonly refusals?: readonly { readonly code: string; readonly field: string | null }[];
}

/** A reason why something was not done, and the place in the form it is about. */
export interface CaseFault {
  readonly code: string;
  readonly field: string | null;
  readonly sentence: string;
}

type Done<A extends Answer> = Exclude<A, { readonly __typename: 'Refused' }>;

/** Does something with a case or a referral: answers with what was made, or null and keeps the reasons. */
export function useCaseDeed(fields: Readonly<Record<string, string>>) {
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly CaseFault[]>([]);
  const run = async <A extends Answer>(deed: () => Promise<A>): Promise<Done<A> | null> => {
    setBusy(true);
    const answer = await deed().catch(() => null);
    setBusy(false);
    if (answer === null) {
      setFaults([{ code: 'NOT_SENT', field: null, sentence: texts.notSent }]);
      return null;
    }
    const refusals = answer.refusals ?? [];
    setFaults(
      refusals.map(({ code, field }) => ({
        code,
        field,
        sentence: staffRefusal({ code, field: caseField(field) }, fields),
      })),
    );
    return refusals.length === 0 ? (answer as Done<A>) : null;
  };
  return { busy, faults, setFaults, run };
}
