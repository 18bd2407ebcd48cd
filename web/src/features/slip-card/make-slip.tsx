'use client';

import { slips as texts } from '@tsunagi/texts/ja/staff/slips';
import { useState } from 'react';
import { MakeSlipDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Icon } from '../../ui/icon.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import { PrintButton } from '../leaflet-print/print-button.tsx';
import { SlipCard, type SlipOnCard } from './slip-card.tsx';

interface MakeSlipProps {
  caseId: string;
  /** Where the page is that opens with the code; the code itself never stands in an address. */
  address: string;
  demoMark: string | null;
  /** The code for the address, drawn on the server. */
  qr: React.ReactNode;
}

/** Makes the card. Its code lives in this page's memory alone, until it is left. */
export function MakeSlip({ caseId, address, demoMark, qr }: MakeSlipProps) {
  const [made, setMade] = useState<SlipOnCard | null>(null);
  const { busy, faults, run } = useCaseDeed({});
  const make = async () => {
    const done = await run(async () => (await askFromBrowser(MakeSlipDocument, { caseId })).makeSlip);
    if (done && 'code' in done) setMade(done);
  };
  return (
    <div className="desk-page">
      <div className="no-print mb-6">
        <a className="link inline-flex min-h-12 items-center gap-2" href={`/desk/cases/${caseId}`}>
          <Icon name="arrow-left" size={20} />
          {texts.page.back}
        </a>
        <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.page.title}</h1>
        {made ? (
          <>
            <p role="status" className="mt-2 font-[650]">
              {texts.page.made}
            </p>
            <div className="mt-4">
              <PrintButton words={texts.page.print} />
            </div>
          </>
        ) : (
          <>
            <p className="mt-2">{texts.page.lead}</p>
            <p>{texts.page.onlyPerson}</p>
            <p>{texts.page.replaces}</p>
            <FaultList faults={faults} />
            <button
              type="button"
              className="button button-filled mt-5"
              disabled={busy}
              onClick={() => void make()}
            >
              {texts.page.make}
            </button>
          </>
        )}
      </div>
      {made && <SlipCard slip={made} address={address} demoMark={demoMark} qr={qr} />}
    </div>
  );
}
