'use client';

import { offers as texts } from '@tsunagi/texts/ja/staff/offers';
import { useState } from 'react';
import { EndOfferDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { type OfferFacts, OfferForm } from './offer-form.tsx';
import { useOfferDeed } from './use-offer-deed.ts';

/** What the lender does with an offer: change it in place, or end it. */
export function OwnOfferActs({ offer }: { offer: OfferFacts }) {
  const [isOpen, setOpen] = useState(false);
  const { busy, faults, run } = useOfferDeed();
  const end = () => void run(async () => (await askFromBrowser(EndOfferDocument, { id: offer.id })).endOffer);
  return (
    <div className="mt-3">
      <div className="flex gap-3">
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.change}
          <span className="sr-only">：{offer.title}</span>
        </button>
        <button type="button" className="button" disabled={busy} onClick={end}>
          {texts.end}
          <span className="sr-only">：{offer.title}</span>
        </button>
      </div>
      {faults.map((fault) => (
        <p key={fault} role="alert" className="mt-2 text-late">
          {fault}
        </p>
      ))}
      {isOpen && <OfferForm offer={offer} onSaved={() => setOpen(false)} />}
    </div>
  );
}
