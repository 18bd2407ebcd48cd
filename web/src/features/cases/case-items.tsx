'use client';

import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { useState } from 'react';
import { type OpenedCaseQuery, UnmaskCaseItemDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Icon } from '../../ui/icon.tsx';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from './fault-list.tsx';
import { useCaseDeed } from './use-case-deed.ts';

type Shown = NonNullable<OpenedCaseQuery['case']>['items'][number];

/** What is known; a sensitive item stays coarse until somebody gives a reason, for as long as the page is open. */
export function CaseItems({ caseId, items }: { caseId: string; items: readonly Shown[] }) {
  return (
    <section aria-labelledby="items">
      <h2 id="items" className="section-title">
        {texts.view.itemsTitle}
      </h2>
      {items.length === 0 && <p className="mt-3">{texts.view.noItems}</p>}
      <dl className="case-facts">
        {items.map((shown) => (
          <div key={shown.item}>
            <dt>{texts.items[shown.item]}</dt>
            <dd>
              {shown.form === 'FULL' ? (
                <span className="whitespace-pre-wrap">{shown.text}</span>
              ) : (
                <Coarse caseId={caseId} shown={shown} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Coarse({ caseId, shown }: { caseId: string; shown: Shown }) {
  const [isAsking, setAsking] = useState(false);
  const [full, setFull] = useState<string | null>(null);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const word = texts.items[shown.item];
  const show = async (reason: string) => {
    const variables = { id: caseId, item: shown.item, reason };
    const done = await run(
      async () => (await askFromBrowser(UnmaskCaseItemDocument, variables)).unmaskCaseItem,
    );
    if (done && 'text' in done) setFull(done.text ?? '');
  };
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {shown.text}
        {full === null && (
          <>
            <span className="masked" aria-hidden="true" />
            <span className="sr-only">{texts.maskedAloud}</span>
            <button
              type="button"
              className="link inline-flex min-h-12 items-center gap-1.5"
              aria-expanded={isAsking}
              onClick={() => setAsking(!isAsking)}
            >
              <Icon name="lock" size={18} />
              {texts.view.unmask}
              <span className="sr-only">：{word}</span>
            </button>
          </>
        )}
      </span>
      {full !== null && (
        <span role="status" className="mt-1 block whitespace-pre-wrap">
          {full}
        </span>
      )}
      {isAsking && full === null && (
        <form
          method="post"
          noValidate
          className="mt-2 flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void show(String(new FormData(event.currentTarget).get('reason') ?? ''));
          }}
        >
          <Labelled id={`reason-${shown.item}`} label={texts.view.reason}>
            <input id={`reason-${shown.item}`} name="reason" className="field" autoComplete="off" />
            <p className="mt-1 text-sumi-2">{texts.view.reasonHint}</p>
          </Labelled>
          <FaultList faults={faults} />
          <button type="submit" disabled={busy} className="button self-start">
            {texts.view.show}
          </button>
        </form>
      )}
    </>
  );
}
