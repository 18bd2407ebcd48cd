'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useState } from 'react';
import { PlacesByNameDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { LineField } from './controls.tsx';
import { FaultLines } from './faults.tsx';
import { useLearnName } from './learned-names.ts';
import type { SectionProps } from './section-props.ts';
import { SourceLines } from './sources.tsx';

const words = entries.form.onward;

interface FoundPlace {
  readonly id: string;
  readonly name: string;
  readonly townName: string | null;
}

/** Where it goes on to, in order: chosen among the listed places by their name. */
export function OnwardSection({ document, change, nameOf }: SectionProps) {
  const chosen = document.goesOnTo ?? [];
  const put = (goesOnTo: string[]) => change({ goesOnTo });
  return (
    <div className="entry-wide" id="f-goesOnTo">
      <p>{words.lead}</p>
      {chosen.length > 0 && (
        <ol className="mt-3">
          {chosen.map((id, at) => (
            <li key={id} className="flex flex-wrap items-center gap-x-5 border-b border-hair py-2">
              <span className="min-w-0 grow">{nameOf(id) ?? words.gone}</span>
              {at > 0 && (
                <button
                  type="button"
                  className="link min-h-12"
                  aria-label={words.earlierOf(nameOf(id) ?? words.gone)}
                  onClick={() => put(chosen.with(at, chosen[at - 1]!).with(at - 1, id))}
                >
                  {words.earlier}
                </button>
              )}
              <button
                type="button"
                className="link min-h-12"
                aria-label={`${nameOf(id) ?? words.gone}を${entries.form.remove}`}
                onClick={() => put(chosen.filter((one) => one !== id))}
              >
                {entries.form.remove}
              </button>
              <FaultLines path={`goesOnTo[${at}]`} />
            </li>
          ))}
        </ol>
      )}
      <SourceLines path="goesOnTo" />
      <FindPlace chosen={chosen} onChoose={(id) => put([...chosen, id])} />
    </div>
  );
}

function FindPlace({ chosen, onChoose }: { chosen: readonly string[]; onChoose: (id: string) => void }) {
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<readonly FoundPlace[] | null>(null);
  const learn = useLearnName();
  async function find() {
    const answer = await askFromBrowser(PlacesByNameDocument, { words: asked }).catch(() => null);
    setFound(answer?.placesByName ?? []);
  }
  return (
    <>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <div className="grow">
          <LineField
            label={words.find}
            path="find-onward"
            value={asked}
            onChange={(text) => setAsked(text ?? '')}
          />
        </div>
        <button type="button" className="button" onClick={() => void find()}>
          {entries.list.search}
        </button>
      </div>
      <p role="status" className="small-print mt-1">
        {found?.length === 0 ? words.none : ''}
      </p>
      {found && found.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-3" aria-label={words.found}>
          {found.map(({ id, name, townName }) => (
            <li key={id}>
              <button
                type="button"
                className="pill"
                aria-pressed={chosen.includes(id)}
                disabled={chosen.includes(id)}
                onClick={() => {
                  learn(id, name);
                  onChoose(id);
                }}
              >
                {townName ? `${name}（${townName}）` : name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
