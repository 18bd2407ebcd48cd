'use client';

import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { useRouter } from 'next/navigation';
import { ActOnReferralDocument, type ActOnReferralInput } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { useCaseDeed } from '../cases/use-case-deed.ts';

/**
 * Does one act of the table. Where somebody else was first, what was typed stays, the page shows how things are now,
 * and the next try goes by the version that is then seen. When it is done, the page is shown anew or left for `thenTo`.
 */
export function useReferralAct() {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const act = async (input: ActOnReferralInput, thenTo?: string): Promise<boolean> => {
    const done = await run(
      async () => (await askFromBrowser(ActOnReferralDocument, { input })).actOnReferral,
    );
    // One way alone: a page shown anew and left in the same moment may do neither.
    if (done !== null && thenTo !== undefined) router.push(thenTo);
    else router.refresh();
    return done !== null;
  };
  const said = faults.map((fault) =>
    fault.code === 'CHANGED_MEANWHILE' ? { ...fault, sentence: texts.view.changed } : fault,
  );
  return { busy, faults: said, act };
}
