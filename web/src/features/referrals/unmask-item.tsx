'use client';

import type { SharedItem } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { useState } from 'react';
import { UnmaskReferralItemDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';

/** A sensitive item that was handed on, in full, for a reason that is kept; for as long as the page is open. */
export function UnmaskItem({ referralId, item }: { referralId: string; item: SharedItem }) {
  const [isAsking, setAsking] = useState(false);
  const [full, setFull] = useState<string | null>(null);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const show = async (reason: string) => {
    const variables = { id: referralId, item, reason };
    const done = await run(
      async () => (await askFromBrowser(UnmaskReferralItemDocument, variables)).unmaskReferralItem,
    );
    if (done && 'text' in done) setFull(done.text ?? referrals.view.askSender);
  };
  if (full !== null)
    return (
      <span role="status" className="mt-1 block whitespace-pre-wrap">
        {full}
      </span>
    );
  if (!isAsking)
    return (
      <button type="button" className="link min-h-12" onClick={() => setAsking(true)}>
        {texts.view.unmask}
        <span className="sr-only">：{texts.items[item]}</span>
      </button>
    );
  return (
    <form
      method="post"
      noValidate
      className="mt-2 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void show(String(new FormData(event.currentTarget).get('reason') ?? ''));
      }}
    >
      <Labelled id={`unmask-${item}`} label={texts.view.reason}>
        <input id={`unmask-${item}`} name="reason" className="field" autoComplete="off" />
        <p className="mt-1 text-sumi-2">{texts.view.reasonHint}</p>
      </Labelled>
      <FaultList faults={faults} />
      <button type="submit" disabled={busy} className="button self-start">
        {texts.view.show}
      </button>
    </form>
  );
}
