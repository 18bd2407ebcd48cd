'use client';

import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { CountAgreementUsesDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import type { AgreementFactsShown } from './agreement-view.tsx';

const words = texts.uses;

/** Counts the uses of a month; what is left empty is not counted, and stays as it was. */
export function UsesForm({ agreement: { id, members, months } }: { agreement: AgreementFactsShown }) {
  const router = useRouter();
  const [isSaved, setSaved] = useState(false);
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const save = async (form: FormData) => {
    const counts = members.flatMap(({ code }) => {
      const said = String(form.get(`uses-${code}`) ?? '')
        .normalize('NFKC')
        .trim();
      return said === '' ? [] : [{ code, uses: /^\d{1,9}$/u.test(said) ? Number(said) : -1 }];
    });
    const input = { id, month: String(form.get('month')), counts };
    const done = await run(
      async () => (await askFromBrowser(CountAgreementUsesDocument, { input })).countAgreementUses,
    );
    setSaved(done !== null);
    if (done) router.refresh();
  };
  return (
    <form
      method="post"
      noValidate
      className="no-print mt-5 flex flex-col gap-4"
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <div className="flex flex-wrap gap-4">
        <Labelled id="uses-month" label={words.month}>
          <select id="uses-month" name="month" className="field" defaultValue={months.at(-1)}>
            {months.toReversed().map((month) => (
              <option key={month} value={month}>
                {texts.month(month)}
              </option>
            ))}
          </select>
        </Labelled>
        {members.map(({ code, name }) => (
          <Labelled key={code} id={`uses-${code}`} label={words.of(name)}>
            <input
              id={`uses-${code}`}
              name={`uses-${code}`}
              className="field max-w-32"
              inputMode="numeric"
              autoComplete="off"
            />
          </Labelled>
        ))}
      </div>
      <FaultList faults={faults} />
      {isSaved && (
        <p role="status" className="font-[650]">
          {words.saved}
        </p>
      )}
      <button type="submit" disabled={busy} className="button self-start">
        {words.save}
      </button>
    </form>
  );
}
