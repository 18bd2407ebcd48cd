'use client';

import { offers as texts } from '@tsunagi/texts/ja/staff/offers';
import { useState } from 'react';
import { AskForOfferDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import type { OfferFacts } from './offer-form.tsx';
import { useOfferDeed } from './use-offer-deed.ts';

/** A host asks for something that is lent: a date of those offered, or first a word. */
export function TakeOffer({ offer }: { offer: OfferFacts }) {
  const [isOpen, setOpen] = useState(false);
  const { busy, faults, run } = useOfferDeed();
  const free = offer.dates.filter(({ day }) => !offer.requests.some((request) => request.day === day));
  const send = async (form: FormData) => {
    const input = {
      offerId: offer.id,
      day: String(form.get('day') ?? '') || null,
      word: String(form.get('word')),
    };
    if (await run(async () => (await askFromBrowser(AskForOfferDocument, input)).askForOffer)) setOpen(false);
  };
  return (
    <div className="mt-3">
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {texts.take.open}
        <span className="sr-only">：{offer.title}</span>
      </button>
      {isOpen && (
        <form
          method="post"
          aria-label={texts.take.title(offer.title)}
          className="mt-4 flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            void send(new FormData(event.currentTarget));
          }}
        >
          {offer.dates.length > 0 && (
            <Labelled id={`${offer.id}-day`} label={texts.take.day}>
              <select id={`${offer.id}-day`} name="day" className="field">
                {free.map(({ day, places }) => (
                  <option key={day} value={day}>
                    {texts.take.option(day, places)}
                  </option>
                ))}
                <option value="">{texts.take.noDay}</option>
              </select>
            </Labelled>
          )}
          <Labelled id={`${offer.id}-word`} label={texts.take.word}>
            <textarea id={`${offer.id}-word`} name="word" rows={3} maxLength={500} className="field" />
          </Labelled>
          <button type="submit" className="button button-filled self-start" disabled={busy}>
            {texts.take.send}
          </button>
        </form>
      )}
      {faults.map((fault) => (
        <p key={fault} role="alert" className="mt-2 text-late">
          {fault}
        </p>
      ))}
    </div>
  );
}
