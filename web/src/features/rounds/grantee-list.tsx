'use client';

import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { GranteeListDocument, type GranteeListQuery, TakeGranteeListDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { ListedPlaces } from './listed-places.tsx';

type Listed = Extract<GranteeListQuery['granteeList'], { __typename: 'ListedPlaces' }>;

const texts = rounds.list;

/** A list is pasted, looked at as it was understood, and only then taken. */
export function GranteeList() {
  const [said, setSaid] = useState({ giver: '', table: '' });
  const [listed, setListed] = useState<Listed | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  // What is shown in place of the form is told: the button that was pressed is gone.
  useEffect(() => {
    if (listed || taken !== null) outcome.current?.focus();
  }, [listed, taken]);
  const attempt = async (deed: () => Promise<readonly { code: string }[]>) => {
    setBusy(true);
    const codes = await deed().catch(() => null);
    setBusy(false);
    setFaults(
      codes ? codes.map(({ code }) => rounds.faults[code] ?? staffRefusal({ code })) : [rounds.silentNow],
    );
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const { granteeList } = await askFromBrowser(GranteeListDocument, { table: said.table });
      if (granteeList.__typename === 'Refused') return granteeList.refusals;
      setListed(granteeList);
      setTaken(null);
      return [];
    });
  };
  const take = () =>
    void attempt(async () => {
      const { takeGranteeList } = await askFromBrowser(TakeGranteeListDocument, said);
      if (takeGranteeList.__typename === 'Refused') return takeGranteeList.refusals;
      setTaken(takeGranteeList.ids.length);
      setListed(null);
      setSaid({ giver: '', table: '' });
      return [];
    });
  const sound = listed?.places.filter(({ refusals, waits }) => refusals.length === 0 && !waits).length ?? 0;
  return (
    <>
      <div ref={outcome} role="status" tabIndex={-1} className="outline-none">
        {taken !== null && (
          <p className="mt-5 flex flex-wrap gap-x-5 rounded-[8px] border border-fits bg-fits-wash px-5 py-3">
            <b>{texts.taken(taken)}</b>
            <a className="link" href="/desk/review">
              {rounds.toReview}
            </a>
          </p>
        )}
        {listed && (
          <h2 className="mt-6 text-[1.25rem]">
            {sound > 0 ? texts.found(sound, listed.places.length - sound) : texts.nothing}
          </h2>
        )}
      </div>
      {faults.length > 0 && (
        <p role="alert" className="mt-5 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
          {faults.join('\n')}
        </p>
      )}
      {listed ? (
        <>
          <ListedPlaces places={listed.places} unread={listed.unread} />
          <div className="mt-5 flex flex-wrap gap-3">
            {sound > 0 && (
              <button type="button" className="button button-filled" disabled={busy} onClick={take}>
                {texts.take}
              </button>
            )}
            <button type="button" className="button" disabled={busy} onClick={() => setListed(null)}>
              {texts.again}
            </button>
          </div>
        </>
      ) : (
        <form method="post" className="mt-6 flex max-w-[46rem] flex-col gap-5" onSubmit={look}>
          <Labelled id="giver" label={texts.giver}>
            <input
              id="giver"
              className="field"
              required
              maxLength={100}
              autoComplete="off"
              value={said.giver}
              onChange={({ target }) => setSaid({ ...said, giver: target.value })}
            />
          </Labelled>
          <Labelled id="table" label={texts.table}>
            <p id="table-hint" className="text-[1rem] text-sumi-2">
              {texts.tableHint}
            </p>
            <textarea
              id="table"
              className="field !h-auto w-full"
              aria-describedby="table-hint"
              required
              rows={10}
              value={said.table}
              onChange={({ target }) => setSaid({ ...said, table: target.value })}
            />
          </Labelled>
          <button type="submit" className="button button-filled self-start" disabled={busy}>
            {texts.look}
          </button>
        </form>
      )}
    </>
  );
}
