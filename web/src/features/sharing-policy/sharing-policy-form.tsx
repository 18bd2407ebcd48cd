'use client';

import { type FamilyRule, familyRules, type MeetingRule, meetingRules } from '@tsunagi/domain';
import { sharingPolicy as texts } from '@tsunagi/texts/ja/staff/sharing-policy';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DecideSharingPolicyDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import type { PolicyFacts } from './sharing-policy-view.tsx';

/** Two questions and two ticks; who may not decide reads them. */
export function SharingPolicyForm({ policy }: { policy: PolicyFacts }) {
  const router = useRouter();
  const [isSaved, setSaved] = useState(false);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const decide = async (form: FormData) => {
    const input = {
      family: form.get('family') as FamilyRule,
      meeting: form.get('meeting') as MeetingRule,
      sensitiveLeaves: form.has('sensitiveLeaves'),
      isUnderSecrecy: form.has('isUnderSecrecy'),
    };
    const done = await run(
      async () => (await askFromBrowser(DecideSharingPolicyDocument, { input })).decideSharingPolicy,
    );
    setSaved(done !== null);
    if (done) router.refresh();
  };
  return (
    <form
      method="post"
      noValidate
      className="mt-6 flex flex-col gap-8"
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        void decide(new FormData(event.currentTarget));
      }}
    >
      <Rules
        name="family"
        title={texts.family}
        rules={familyRules.map((rule) => [rule, texts.families[rule]])}
        held={policy.family}
        isFixed={!policy.mayDecide}
      />
      <Rules
        name="meeting"
        title={texts.meeting}
        rules={meetingRules.map((rule) => [rule, texts.meetings[rule]])}
        held={policy.meeting}
        isFixed={!policy.mayDecide}
      />
      <fieldset disabled={!policy.mayDecide}>
        <legend className="section-title w-full">{texts.more}</legend>
        <Tick name="sensitiveLeaves" isSet={policy.sensitiveLeaves} />
        {policy.isBoundByLaw ? (
          <p className="mt-2">{texts.boundByLaw}</p>
        ) : (
          <Tick name="isUnderSecrecy" isSet={policy.isUnderSecrecy} />
        )}
      </fieldset>
      <FaultList faults={faults} />
      {isSaved && (
        <p role="status" className="rounded-lg border border-fits bg-fits-wash p-4 text-fits">
          {texts.saved}
        </p>
      )}
      {policy.mayDecide && (
        <button type="submit" disabled={busy} className="button button-filled self-start">
          {texts.save}
        </button>
      )}
    </form>
  );
}

interface RulesProps {
  name: 'family' | 'meeting';
  title: string;
  rules: readonly (readonly [string, { readonly word: string; readonly about: string }])[];
  held: string;
  isFixed: boolean;
}

function Rules({ name, title, rules, held, isFixed }: RulesProps) {
  return (
    <fieldset disabled={isFixed}>
      <legend className="section-title mb-3 w-full">{title}</legend>
      {rules.map(([rule, { word, about }]) => (
        <label key={rule} className="choice-row mb-2 flex min-h-12 items-center gap-3 p-4">
          <input
            type="radio"
            name={name}
            value={rule}
            className="size-6 shrink-0"
            defaultChecked={rule === held}
          />
          <span>
            <b className="block">{word}</b>
            {about}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Tick({ name, isSet }: { name: 'sensitiveLeaves' | 'isUnderSecrecy'; isSet: boolean }) {
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input type="checkbox" name={name} className="size-6 shrink-0" defaultChecked={isSet} />
      {texts[name]}
    </label>
  );
}
