'use client';

import { type DeclineNext, type DeclineReason, declineNexts, declineReasons } from '@tsunagi/domain';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { useState } from 'react';
import type { AlternativePlacesQuery } from '../../gql/graphql.ts';
import { Knot } from '../../ui/knot.tsx';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { AlternativeChoice } from '../routing/alternative-choice.tsx';
import type { ReferralFactsShown } from './referral-facts.ts';
import { useReferralAct } from './use-referral-act.ts';

interface DeclineFormProps {
  referral: ReferralFactsShown;
  /** What somebody of the sender's town may use instead. */
  found: AlternativePlacesQuery['alternativePlaces'];
}

/** Why not, and what next. */
export function DeclineForm({ referral, found }: DeclineFormProps) {
  const { busy, faults, act } = useReferralAct();
  const [next, setNext] = useState<DeclineNext | null>(null);
  const here = `/desk/referrals/${referral.id}`;
  const send = async (form: FormData) => {
    const input = {
      id: referral.id,
      version: referral.version,
      action: 'DECLINE',
      declineReason: form.get('reason') as DeclineReason | null,
      declineNext: form.get('next') as DeclineNext | null,
      alternativeId: form.get('next') === 'ALTERNATIVE' ? (form.get('alternative') as string | null) : null,
      word: String(form.get('word') ?? '').trim() || null,
    } as const;
    await act(input, here);
  };
  return (
    <form
      method="post"
      noValidate
      aria-labelledby="decline-title"
      className="sheet flex flex-col gap-7 self-start !border-edge p-5 md:p-9"
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      <div>
        <h2 id="decline-title" className="text-[1.5rem]">
          {texts.decline.title}
        </h2>
        <p className="mt-1">{texts.decline.lead}</p>
      </div>
      <Question number={1} title={texts.decline.reason}>
        {declineReasons.map((reason) => (
          <label key={reason} className="flex min-h-12 items-center gap-3">
            <input type="radio" name="reason" value={reason} className="size-6 shrink-0" />
            {texts.declineReasons[reason]}
          </label>
        ))}
      </Question>
      <Question number={2} title={texts.decline.next}>
        {declineNexts.map((one) => (
          <div key={one}>
            <label className="choice-row mb-2 flex min-h-12 items-center gap-3 p-4">
              <input
                type="radio"
                name="next"
                value={one}
                checked={next === one}
                onChange={() => setNext(one)}
                className="size-6 shrink-0"
              />
              <span>
                <b className="block">{texts.declineNexts[one].word}</b>
                {texts.declineNexts[one].about}
              </span>
            </label>
            {one === 'ALTERNATIVE' && found && next !== 'BACK_TO_SENDER' && (
              <AlternativeChoice found={found} onChoose={() => setNext('ALTERNATIVE')} />
            )}
          </div>
        ))}
      </Question>
      <Labelled id="decline-word" label={texts.decline.word}>
        <textarea id="decline-word" name="word" rows={3} className="field" />
      </Labelled>
      <FaultList faults={faults} />
      <div className="flex flex-wrap items-center gap-6">
        <button type="submit" disabled={busy} className="button button-filled">
          {texts.decline.send}
        </button>
        <a className="link inline-flex min-h-12 items-center" href={here}>
          {texts.decline.back}
        </a>
      </div>
    </form>
  );
}

function Question({ number, title, children }: { number: number; title: string; children: React.ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-2 flex items-center gap-3 text-[1.1875rem] font-[650]">
        <Knot state="now">{number}</Knot>
        {title}
      </legend>
      <div className="md:pl-11">{children}</div>
    </fieldset>
  );
}
