'use client';

import { costMethods, resourceKinds } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { SaveAgreementDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList, FieldFault } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import { type AgreementDraft, inputOf, numberIn } from './agreement-draft.ts';
import { MembersEditor } from './members-editor.tsx';

interface AgreementFormProps {
  first: AgreementDraft;
  /** The draft that is changed; null writes a new one. */
  kept: { readonly id: string; readonly version: number } | null;
}

const words = texts.form;

/** A draft while it is written. Nobody else reads it until it goes round. */
export function AgreementForm({ first, kept }: AgreementFormProps) {
  const router = useRouter();
  const [draft, setDraft] = useState(first);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const put = (more: Partial<AgreementDraft>) => setDraft({ ...draft, ...more });
  const save = async () => {
    const input = inputOf(draft, kept);
    const done = await run(
      async () => (await askFromBrowser(SaveAgreementDocument, { input })).saveAgreement,
    );
    if (done) router.push(`/desk/agreements/${done.id}`);
  };
  const sum = costMethods.reduce((all, method) => all + Math.max(0, numberIn(draft.percents[method])), 0);
  return (
    <form
      method="post"
      noValidate
      className="mt-6 flex max-w-[46rem] flex-col gap-7"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Labelled id="agreement-name" label={words.name}>
        <input
          id="agreement-name"
          className="field"
          autoComplete="off"
          placeholder={words.namePlaceholder}
          value={draft.name}
          onChange={(event) => put({ name: event.target.value })}
        />
        <FieldFault faults={faults} at="name" />
      </Labelled>
      <Labelled id="agreement-aim" label={words.aim}>
        <textarea
          id="agreement-aim"
          rows={3}
          className="field"
          value={draft.aim}
          onChange={(event) => put({ aim: event.target.value })}
        />
        <FieldFault faults={faults} at="aim" />
      </Labelled>
      <fieldset>
        <legend className="font-[650]">{words.kinds}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {resourceKinds.map((kind) => (
            <label key={kind} className="flex min-h-12 items-center gap-3">
              <input
                type="checkbox"
                className="size-6 shrink-0"
                checked={draft.sharedKinds.includes(kind)}
                onChange={() =>
                  put({
                    sharedKinds: draft.sharedKinds.includes(kind)
                      ? draft.sharedKinds.filter((one) => one !== kind)
                      : [...draft.sharedKinds, kind],
                  })
                }
              />
              {codes.kinds[kind]}
            </label>
          ))}
        </div>
        <FieldFault faults={faults} at="sharedKinds" />
      </fieldset>
      <MembersEditor
        members={draft.members}
        leadCode={draft.leadCode}
        faults={faults}
        onChange={(members, leadCode) => put({ members, leadCode })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Labelled id="agreement-from" label={words.from}>
          <input
            id="agreement-from"
            type="date"
            className="field"
            value={draft.from}
            onChange={(event) => put({ from: event.target.value })}
          />
          <FieldFault faults={faults} at="from" />
        </Labelled>
        <Labelled id="agreement-to" label={words.to}>
          <input
            id="agreement-to"
            type="date"
            className="field"
            value={draft.to}
            onChange={(event) => put({ to: event.target.value })}
          />
          <FieldFault faults={faults} at="to" />
        </Labelled>
      </div>
      <Labelled id="agreement-yen" label={words.yen}>
        <input
          id="agreement-yen"
          className="field max-w-60"
          inputMode="numeric"
          autoComplete="off"
          value={draft.yen}
          onChange={(event) => put({ yen: event.target.value })}
        />
        <FieldFault faults={faults} at="yen" />
      </Labelled>
      <fieldset>
        <legend className="font-[650]">{words.parts}</legend>
        <p className="text-sumi-2">{words.partsLead}</p>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          {costMethods.map((method) => (
            <Labelled key={method} id={`percent-${method}`} label={words.percent(method)}>
              <input
                id={`percent-${method}`}
                className="field max-w-32"
                inputMode="numeric"
                autoComplete="off"
                value={draft.percents[method]}
                onChange={(event) => put({ percents: { ...draft.percents, [method]: event.target.value } })}
              />
            </Labelled>
          ))}
        </div>
        <p className={sum === 100 ? 'mt-2 text-sumi-2' : 'mt-2 font-[650] text-ask'}>{words.sum(sum)}</p>
        <FieldFault faults={faults} at="parts" />
      </fieldset>
      <FaultList faults={faults} />
      <button type="submit" disabled={busy} className="button button-filled self-start">
        {words.save}
      </button>
    </form>
  );
}
