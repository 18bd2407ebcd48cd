'use client';

import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { useState } from 'react';
import { ReferralReceiversDocument, type ReferralReceiversQuery } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';

export type Receiver = ReferralReceiversQuery['referralReceivers'][number];

interface ReceiverFinderProps {
  id: string;
  label?: string;
  chosen: Receiver | null;
  onChoose: (receiver: Receiver) => void;
}

/** Looks for an organization by its name and lets one be chosen; who does not work here is asked by letter. */
export function ReceiverFinder({ id, label = texts.refer.search, chosen, onChoose }: ReceiverFinderProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Receiver[] | null>(null);
  const search = async () => {
    if (words.trim() === '') return;
    const answer = await askFromBrowser(ReferralReceiversDocument, { words }).catch(() => null);
    setFound(answer?.referralReceivers ?? []);
  };
  return (
    <div>
      <Labelled id={id} label={label}>
        <div className="flex gap-3">
          <input
            id={id}
            className="field min-w-0 flex-1"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void search();
            }}
          />
          <button type="button" className="button" onClick={() => void search()}>
            {texts.refer.searchDo}
          </button>
        </div>
      </Labelled>
      <div aria-live="polite">
        {chosen && <p className="mt-2 font-[650]">{texts.refer.chosen(chosen.name)}</p>}
        {found?.length === 0 && <p className="mt-2">{texts.refer.noneFound}</p>}
      </div>
      {found && found.length > 0 && (
        <ul className="sheet mt-3">
          {found.map((one) => (
            <li key={one.id} className="border-t border-hair first:border-t-0">
              <button
                type="button"
                aria-pressed={chosen?.id === one.id}
                className="flex min-h-12 w-full flex-wrap items-center gap-x-3 px-4 py-2 text-left aria-pressed:bg-ai-wash aria-pressed:font-[650]"
                onClick={() => onChoose(one)}
              >
                <span className="text-ai underline">{one.name}</span>
                {one.receiving !== 'YES' && (
                  <span className="rounded border border-edge px-2 text-[1rem]">
                    {texts.refer.receiving[one.receiving]}
                  </span>
                )}
                {!one.worksHere && (
                  <span className="rounded border border-edge px-2 text-[1rem]">{texts.refer.byLetter}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
