'use client';

import { activities as texts } from '@tsunagi/texts/ja/staff/activities';
import { useState } from 'react';
import { SuggestTownsDocument, type SuggestTownsQuery } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';

type Town = SuggestTownsQuery['suggestMunicipalities'][number];

/** A town by its name, for what was done beyond the own one; its code goes along with the form. */
export function TownPick({ id, name, label }: { id: string; name: string; label: string }) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Town[] | null>(null);
  const [chosen, setChosen] = useState<Town | null>(null);
  const search = async () => {
    if (words.trim() === '') return;
    const answer = await askFromBrowser(SuggestTownsDocument, { text: words }).catch(() => null);
    setFound(answer?.suggestMunicipalities ?? []);
  };
  if (chosen)
    return (
      <p className="flex flex-wrap items-center gap-x-4">
        <input type="hidden" name={name} value={chosen.code} />
        <span>
          {label}　<b>{texts.town(chosen.name)}</b>
        </span>
        <button type="button" className="link min-h-12" onClick={() => setChosen(null)}>
          {texts.townForget}
        </button>
      </p>
    );
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
            {texts.search}
          </button>
        </div>
      </Labelled>
      <div aria-live="polite">{found?.length === 0 && <p className="mt-2">{texts.townNone}</p>}</div>
      {found && found.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {found.map((town) => (
            <li key={`${town.code}${town.wardCode ?? ''}`}>
              <button type="button" className="button !px-4" onClick={() => setChosen(town)}>
                {town.prefectureName} {town.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
