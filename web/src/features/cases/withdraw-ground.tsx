'use client';

import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { WithdrawGroundDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { FaultList } from './fault-list.tsx';
import { useCaseDeed } from './use-case-deed.ts';

/** Takes a ground back, after it was said what closes. */
export function WithdrawGround({ id }: { id: string }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const withdraw = async () => {
    if (await run(async () => (await askFromBrowser(WithdrawGroundDocument, { id })).withdrawGround))
      router.refresh();
  };
  if (!isAsking)
    return (
      <button type="button" className="button mt-2" onClick={() => setAsking(true)}>
        {texts.view.withdraw}
      </button>
    );
  return (
    <div className="mt-2 flex flex-col gap-3">
      <p role="status">{texts.view.withdrawAsk}</p>
      <FaultList faults={faults} />
      <div className="flex flex-wrap gap-3">
        <button type="button" disabled={busy} className="button" onClick={() => void withdraw()}>
          {texts.view.withdrawDo}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {texts.stop}
        </button>
      </div>
    </div>
  );
}
