'use client';

import { slips as texts } from '@tsunagi/texts/ja/staff/slips';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type CaseSlipQuery, EndSlipDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';

type Slip = CaseSlipQuery['caseSlip'];

/** The slip of a case: whether one works, the way to make one, and to end it at once. */
export function SlipPanel({ caseId, slip }: { caseId: string; slip: Slip }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const { busy, faults, run } = useCaseDeed({});
  const end = async () => {
    if (!(await run(async () => (await askFromBrowser(EndSlipDocument, { caseId })).endSlip))) return;
    setAsking(false);
    router.refresh();
  };
  return (
    <section aria-labelledby="slip">
      <h2 id="slip" className="section-title">
        {texts.panel.title}
      </h2>
      <p className="mt-3">{texts.panel.lead}</p>
      <p className="mt-2 font-[650]">{stateWords(slip)}</p>
      <FaultList faults={faults} />
      <div className="mt-4 flex flex-wrap gap-3">
        <a className="button" href={`/desk/cases/${caseId}/slip`}>
          {slip?.isInForce ? texts.panel.openAgain : texts.panel.open}
        </a>
        {slip?.isInForce && !isAsking && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {texts.panel.end}
          </button>
        )}
      </div>
      {isAsking && (
        <div className="mt-3 flex flex-col gap-3">
          <p role="status">{texts.panel.endAsk}</p>
          <div className="flex flex-wrap gap-3">
            <button type="button" className="button" disabled={busy} onClick={() => void end()}>
              {texts.panel.endDo}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {texts.panel.stop}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function stateWords(slip: Slip): string {
  if (!slip) return texts.panel.none;
  if (slip.isInForce) return texts.panel.inForce(slip.madeOn, slip.validUntil);
  return slip.endedOn ? texts.panel.ended(slip.endedOn) : texts.panel.over(slip.validUntil);
}
