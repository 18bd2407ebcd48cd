'use client';

import { offers as texts } from '@tsunagi/texts/ja/staff/offers';
import { useState } from 'react';
import { AnswerOfferRequestDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import type { OfferFacts } from './offer-form.tsx';
import { useOfferDeed } from './use-offer-deed.ts';

type Asked = OfferFacts['requests'][number];

const standing = (accepted: boolean | null) =>
  accepted === null ? 'waiting' : accepted ? 'accepted' : 'declined';

/** Who asked for an offer and what was answered: the lender sees all of it and answers, a host sees what it asked. */
export function OfferRequests({ offer }: { offer: OfferFacts }) {
  if (offer.requests.length === 0) return null;
  return (
    <ul className="mt-3">
      {offer.requests.map((one) => (
        <li key={one.id} className="mt-2 rounded-[8px] border border-hair px-4 py-3">
          <b className="block">
            {offer.isOwn
              ? texts.hostAsks(one.organizationName, one.personName, one.day)
              : texts.asked(one.day)}
          </b>
          {one.word && <span className="block">{one.word}</span>}
          <span className="block text-sumi-2">
            {(offer.isOwn ? texts.answers : texts.heard)[standing(one.accepted)]}
            {one.answerWord && `：${one.answerWord}`}
          </span>
          {offer.isOwn && one.accepted === null && <Answer asked={one} />}
        </li>
      ))}
    </ul>
  );
}

function Answer({ asked }: { asked: Asked }) {
  const [word, setWord] = useState('');
  const { busy, faults, run } = useOfferDeed();
  const answer = (accept: boolean) =>
    void run(
      async () =>
        (await askFromBrowser(AnswerOfferRequestDocument, { requestId: asked.id, accept, word }))
          .answerOfferRequest,
    );
  return (
    <div className="mt-3 flex flex-col gap-3">
      <Labelled id={`${asked.id}-word`} label={texts.answerWord}>
        <input
          id={`${asked.id}-word`}
          className="field"
          maxLength={500}
          autoComplete="off"
          value={word}
          onChange={({ target }) => setWord(target.value)}
        />
      </Labelled>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-filled" disabled={busy} onClick={() => answer(true)}>
          {texts.accept}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => answer(false)}>
          {texts.decline}
        </button>
      </div>
      {faults.map((fault) => (
        <p key={fault} role="alert" className="text-late">
          {fault}
        </p>
      ))}
    </div>
  );
}
