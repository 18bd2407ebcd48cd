'use client';

import { codes } from '@tsunagi/texts/ja/codes';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import { useState } from 'react';
import type { AlternativePlacesQuery } from '../../gql/graphql.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';

type Places = NonNullable<AlternativePlacesQuery['alternativePlaces']>;

const mostShown = 5;

/** The nearest places that somebody of the sender's town may use: one is proposed, who declined cannot be chosen. */
export function AlternativeChoice({ found, onChoose }: { found: Places; onChoose: () => void }) {
  const [kind, setKind] = useState('');
  const kinds = [...new Set(found.places.map(({ hit }) => hit.kind))];
  const shown = found.places.filter(({ hit }) => kind === '' || hit.kind === kind).slice(0, mostShown);
  if (found.places.length === 0) return null;
  return (
    <div className="mb-3">
      <p className="text-sumi-2">
        {texts.alternative.near(found.homeName)}。{texts.alternative.noPerson}
      </p>
      <Labelled id="alternative-kind" label={texts.alternative.kind}>
        <select
          id="alternative-kind"
          className="field max-w-80"
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        >
          <option value="">{texts.alternative.allKinds}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {codes.kinds[one]}
            </option>
          ))}
        </select>
      </Labelled>
      <div className="mt-3">
        {shown.map(({ hit, receiver }) => {
          const isBarred = receiver?.hasDeclined ?? true;
          return (
            <label
              key={hit.id}
              className={`choice-row mb-2 flex min-h-12 flex-wrap items-center gap-3 p-4 ${isBarred ? 'bg-not-wash text-not' : ''}`}
            >
              <input
                type="radio"
                name="alternative"
                value={receiver?.id ?? ''}
                disabled={isBarred}
                className="size-6 shrink-0"
                onChange={onChoose}
              />
              <span className="min-w-0 flex-1 basis-52">
                <b className="block">
                  {hit.name}
                  {hit.municipality && `（${hit.municipality.name}）`}
                </b>
                {isBarred
                  ? texts.alternative.declinedBefore
                  : `${codes.kinds[hit.kind]}・${hit.organizationName}`}
              </span>
              {isBarred ? (
                <span>{texts.alternative.cannot}</span>
              ) : (
                <VerdictBadge badge={hit.answer.badge} label={codes.badges[hit.answer.badge]} />
              )}
            </label>
          );
        })}
      </div>
    </div>
  );
}
