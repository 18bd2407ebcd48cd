'use client';

import { type AgreementAction, agreementActions } from '@tsunagi/domain';
import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { ActOnAgreementDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import type { AgreementFactsShown } from './agreement-view.tsx';

/** Every act that is open now; each says what it does before it is done. */
export function AgreementActs({ agreement }: { agreement: AgreementFactsShown }) {
  const [chosen, setChosen] = useState<AgreementAction | null>(null);
  const open = chosen && agreement.openActions.includes(chosen) ? chosen : null;
  if (open) return <ActForm key={open} action={open} agreement={agreement} onLeave={() => setChosen(null)} />;
  return (
    <div className="mt-3 flex flex-col items-start gap-3">
      {agreement.openActions.map((action, at) => (
        <button
          key={action}
          type="button"
          className={`button needs-script ${at === 0 ? 'button-filled' : ''}`}
          onClick={() => setChosen(action)}
        >
          {texts.acts[action].button}
        </button>
      ))}
    </div>
  );
}

interface ActFormProps {
  action: AgreementAction;
  agreement: AgreementFactsShown;
  onLeave: () => void;
}

function ActForm({ action, agreement: { id, version, yen }, onLeave }: ActFormProps) {
  const router = useRouter();
  const name = useId();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const needs: readonly string[] = agreementActions[action].needs;
  const act = async (form: FormData) => {
    const sum = String(form.get('yen') ?? '')
      .normalize('NFKC')
      .replaceAll(',', '')
      .trim();
    const input = {
      id,
      version,
      action,
      word: String(form.get('word') ?? '') || null,
      day: String(form.get('day') ?? '') || null,
      yen: sum === '' ? null : /^\d{1,15}$/u.test(sum) ? Number(sum) : -1,
    };
    const done = await run(
      async () => (await askFromBrowser(ActOnAgreementDocument, { input })).actOnAgreement,
    );
    if (!done) return;
    onLeave();
    router.refresh();
  };
  return (
    <form
      method="post"
      noValidate
      className="mt-3 flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void act(new FormData(event.currentTarget));
      }}
    >
      <p>{texts.acts[action].about}</p>
      {needs.includes('day') && (
        <Labelled id={`${name}-day`} label={texts.now.day}>
          <input id={`${name}-day`} name="day" type="date" className="field" />
        </Labelled>
      )}
      {needs.includes('yen') && (
        <Labelled id={`${name}-yen`} label={texts.now.yen}>
          <input
            id={`${name}-yen`}
            name="yen"
            className="field"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={yen ?? ''}
          />
        </Labelled>
      )}
      {needs.includes('word') && (
        <Labelled id={`${name}-word`} label={texts.now.word}>
          <textarea id={`${name}-word`} name="word" rows={3} className="field" />
        </Labelled>
      )}
      <FaultList faults={faults} />
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={busy} className="button button-filled">
          {texts.acts[action].button}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {cases.stop}
        </button>
      </div>
    </form>
  );
}
