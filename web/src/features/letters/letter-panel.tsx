'use client';

import { unansweredStates } from '@tsunagi/domain';
import { letters as texts } from '@tsunagi/texts/ja/staff/letters';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { ReferralFactsShown } from '../referrals/referral-facts.ts';
import { TypeInForm } from './type-in-form.tsx';

/** For a receiver outside the system: the letter to it, and writing down what it answered. */
export function LetterPanel({ referral }: { referral: ReferralFactsShown }) {
  const { id, isReceiverOutside, parties, state } = referral;
  const [isTyping, setTyping] = useState(false);
  if (!isReceiverOutside || !parties.includes('SENDER') || !unansweredStates.includes(state)) return null;
  return (
    <section aria-labelledby="letter" className="sheet p-5 md:p-6">
      <h2 id="letter" className="text-[1.3125rem]">
        {texts.panel.title}
      </h2>
      <p className="mt-1">{texts.panel.lead}</p>
      <a className="button mt-4 w-full" href={`/desk/referrals/${id}/letter`}>
        <Icon name="print" size={22} />
        {texts.panel.open}
      </a>
      <p className="mt-5">{texts.typeIn.lead}</p>
      {isTyping ? (
        <TypeInForm referral={referral} onDone={() => setTyping(false)} />
      ) : (
        <button type="button" className="button mt-2 w-full" onClick={() => setTyping(true)}>
          {texts.typeIn.open}
        </button>
      )}
    </section>
  );
}
