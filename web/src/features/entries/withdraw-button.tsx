'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useState } from 'react';
import { WithdrawProposalDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

/** Takes one's own proposal back and goes to the list. */
export function WithdrawButton({ id, step }: { id: string; step: number }) {
  const [failed, setFailed] = useState(false);
  async function withdraw() {
    const answer = await askFromBrowser(WithdrawProposalDocument, { id, step }).catch(() => null);
    if (answer?.withdrawProposal.__typename === 'SentProposal') window.location.assign('/desk/entries');
    else setFailed(true);
  }
  return (
    <>
      <button type="button" className="button mt-3" onClick={() => void withdraw()}>
        {entries.form.withdraw}
      </button>
      <p role="status">{failed ? entries.form.failedTitle : ''}</p>
    </>
  );
}
