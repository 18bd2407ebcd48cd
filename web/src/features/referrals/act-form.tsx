'use client';

import {
  type ActField,
  type ReferralAction,
  type ReferralActionRule,
  type ReferralOutcome,
  referralActions,
  referralOutcomes,
} from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { useState } from 'react';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { type Receiver, ReceiverFinder } from './receiver-finder.tsx';
import type { ReferralFactsShown } from './referral-facts.ts';
import { useReferralAct } from './use-referral-act.ts';

interface ActFormProps {
  referral: ReferralFactsShown;
  action: ReferralAction;
  prefectures: Readonly<Record<string, string>>;
  onDone: () => void;
}

/** What must be said with an act, as its row of the table names it. */
export function ActForm({ referral, action, prefectures, onDone }: ActFormProps) {
  const { needs }: ReferralActionRule = referralActions[action];
  const { busy, faults, act } = useReferralAct();
  const [receiver, setReceiver] = useState<Receiver | null>(null);
  const send = async (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? '').trim() || null;
    const isDone = await act({
      id: referral.id,
      version: referral.version,
      action,
      word: said('word'),
      day: said('day'),
      outcome: said('outcome') as ReferralOutcome | null,
      deskPrefecture: said('desk'),
      receiverId: receiver?.id ?? null,
    });
    if (isDone) onDone();
  };
  const words = texts.actions[action];
  return (
    <form
      method="post"
      noValidate
      aria-label={words.act}
      className="flex flex-col gap-4 border-y-2 border-ai py-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      <h3 className="text-[1.125rem]">{words.act}</h3>
      <p className="text-sumi-2">{words.follows}</p>
      {needs.includes('receiver') && (
        <ReceiverFinder
          id="act-receiver"
          label={texts.view.receiver}
          chosen={receiver}
          onChoose={setReceiver}
        />
      )}
      {needs.map((field) => (
        <Field key={field} field={field} action={action} prefectures={prefectures} />
      ))}
      <FaultList faults={faults} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={busy} className="button button-filled">
          {texts.view.send}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {texts.view.stop}
        </button>
      </div>
    </form>
  );
}

interface FieldProps extends Pick<ActFormProps, 'action' | 'prefectures'> {
  field: ActField;
}

function Field({ field, action, prefectures }: FieldProps) {
  const id = `act-${field}`;
  const { word, day } = texts.actions[action];
  if (field === 'word')
    return (
      <Labelled id={id} label={word ?? texts.decline.word}>
        <textarea id={id} name="word" rows={3} className="field" />
      </Labelled>
    );
  if (field === 'day')
    return (
      <Labelled id={id} label={day ?? texts.fields.day!}>
        <input id={id} name="day" type="date" className="field" />
      </Labelled>
    );
  if (field === 'outcome')
    return (
      <Choice id={id} name="outcome" label={texts.view.outcome}>
        {referralOutcomes.map((outcome) => [outcome, texts.outcomes[outcome]])}
      </Choice>
    );
  if (field !== 'desk') return null;
  return (
    <Choice id={id} name="desk" label={texts.view.prefecture}>
      {Object.entries(prefectures).toSorted(([one], [other]) => Number(one) - Number(other))}
    </Choice>
  );
}

function Choice({
  id,
  name,
  label,
  children,
}: {
  id: string;
  name: string;
  label: string;
  children: readonly (readonly [string, string])[];
}) {
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={name} className="field" defaultValue="">
        <option value="">{cases.choose}</option>
        {children.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
