'use client';

import {
  type DeclineNext,
  type DeclineReason,
  declineNexts,
  declineReasons,
  type LinkAction,
  linkActions,
  type TypedInWay,
  typedInWays,
} from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { letters as texts } from '@tsunagi/texts/ja/staff/letters';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { useState } from 'react';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import type { ReferralFactsShown } from '../referrals/referral-facts.ts';
import { useReferralAct } from '../referrals/use-referral-act.ts';

interface TypeInFormProps {
  referral: ReferralFactsShown;
  onDone: () => void;
}

/** What a receiver answered by fax, telephone or post, written down by those who sent the letter. */
export function TypeInForm({ referral, onDone }: TypeInFormProps) {
  const { busy, faults, act } = useReferralAct();
  const [answer, setAnswer] = useState<LinkAction>('ACCEPT');
  const save = async (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? '').trim() || null;
    const isDone = await act({
      id: referral.id,
      version: referral.version,
      action: answer,
      way: said('way') as TypedInWay | null,
      word: said('word'),
      declineReason: said('reason') as DeclineReason | null,
      declineNext: said('next') as DeclineNext | null,
    });
    if (isDone) onDone();
  };
  return (
    <form
      method="post"
      noValidate
      aria-label={texts.typeIn.title}
      className="mt-3 flex flex-col gap-4 border-t-2 border-ai pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <Choice id="letter-way" name="way" label={texts.typeIn.way}>
        {typedInWays.map((way) => [way, texts.typedInWays[way]])}
      </Choice>
      <Labelled id="letter-answer" label={texts.typeIn.answer}>
        <select
          id="letter-answer"
          className="field"
          value={answer}
          onChange={(event) => setAnswer(event.target.value as LinkAction)}
        >
          {linkActions.map((action) => (
            <option key={action} value={action}>
              {texts.answers[action]}
            </option>
          ))}
        </select>
      </Labelled>
      {answer === 'DECLINE' && (
        <>
          <Choice id="letter-reason" name="reason" label={texts.typeIn.reason} isOpen>
            {declineReasons.map((reason) => [reason, referrals.declineReasons[reason]])}
          </Choice>
          <Choice id="letter-next" name="next" label={texts.typeIn.next} isOpen>
            {declineNexts.map((next) => [next, referrals.declineNexts[next].word])}
          </Choice>
        </>
      )}
      <Labelled id="letter-word" label={texts.typeIn.word}>
        <textarea id="letter-word" name="word" rows={3} className="field" />
      </Labelled>
      <FaultList faults={faults} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={busy} className="button button-filled">
          {texts.typeIn.save}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {texts.typeIn.stop}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  id: string;
  name: string;
  label: string;
  /** Nothing is chosen beforehand. */
  isOpen?: boolean;
  children: readonly (readonly [string, string])[];
}

function Choice({ id, name, label, isOpen = false, children }: ChoiceProps) {
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={name} className="field" defaultValue={isOpen ? '' : undefined}>
        {isOpen && <option value="">{cases.choose}</option>}
        {children.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
