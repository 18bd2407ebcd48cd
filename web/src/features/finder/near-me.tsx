'use client';

import { distanceMeters } from '@tsunagi/geo/distance';
import { useState } from 'react';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Named } from '../../ui/named.tsx';
import type { TownFieldWords } from './town-field-words.ts';

type TownPoint = [
  code: string,
  name: string,
  kana: string,
  prefectureCode: string,
  lat: number,
  lng: number,
  kind: string,
];

interface NearMeProps {
  words: TownFieldWords;
  prefectureNames: Record<string, string>;
  onTake: (code: string) => void;
}

/**
 * The three nearest municipalities, computed here from a public list: the position never leaves the
 * browser, only the code somebody presses does (decisions 10).
 */
export function NearMe({ words, prefectureNames, onTake }: NearMeProps) {
  const [state, setState] = useState<'idle' | 'searching' | 'refused' | TownPoint[]>('idle');
  const search = async () => {
    setState('searching');
    try {
      const position = await new Promise<GeolocationPosition>((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 10_000, maximumAge: 300_000 });
      });
      const here = { lat: position.coords.latitude, lng: position.coords.longitude };
      const points = (await (await fetch('/geo/points.json')).json()) as TownPoint[];
      const far = ([, , , , lat, lng]: TownPoint) => distanceMeters(here, { lat, lng });
      setState(points.sort((one, other) => far(one) - far(other)).slice(0, 3));
    } catch {
      setState('refused');
    }
  };
  return (
    <div className="needs-script">
      <button type="button" className="town-way" onClick={search} aria-describedby="near-me-hint">
        <Icon name="here" />
        <Furigana text={words.here} />
      </button>
      <div role="status" className={state === 'idle' ? '' : 'px-5 pb-3 text-[1.0625rem]'}>
        {state === 'searching' && <Furigana text={words.hereSearching} />}
        {state === 'refused' && <Furigana text={words.hereRefused} />}
        {Array.isArray(state) && <Furigana text={words.hereFound} />}
      </div>
      {Array.isArray(state) && (
        <ul>
          {state.map(([code, name, kana, prefectureCode]) => (
            <li key={code}>
              <button type="button" className="town-option w-full text-left" onClick={() => onTake(code)}>
                <span className="text-[1.25rem] leading-[1.5]">
                  <Named name={name} kana={kana} unbroken />
                </span>
                <span className="text-[1rem] text-sumi-2">{prefectureNames[prefectureCode]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p id="near-me-hint" className="small-print px-5 pb-3">
        <Furigana text={words.hereHint} />
      </p>
    </div>
  );
}
