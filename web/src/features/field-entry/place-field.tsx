'use client';

import { fieldNoteLimits } from '@tsunagi/domain';
import { type PositionTrouble, fieldEntry as texts } from '@tsunagi/texts/ja/staff/field-notes';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { findPosition, type NotePosition } from './find-position.ts';
import type { Keeper } from './note-queue.ts';
import type { PickMapFacts } from './pick-map.tsx';

const PickMap = dynamic(() => import('./pick-map.tsx').then((loaded) => loaded.PickMap), { ssr: false });

interface PlaceFieldProps {
  keeper: Keeper;
  map: PickMapFacts;
  position: NotePosition | null;
  onPosition: (position: NotePosition | null) => void;
  onMapReady: () => void;
}

/** Where it is: the phone's own position by one press, a tap on the map, or words. */
export function PlaceField({ keeper, map, position, onPosition, onMapReady }: PlaceFieldProps) {
  const [state, setState] = useState<'IDLE' | 'FINDING' | PositionTrouble>('IDLE');
  const here = async () => {
    setState('FINDING');
    const found = await findPosition();
    if (typeof found === 'string') return setState(found);
    setState('IDLE');
    onPosition(found);
  };
  const pick = (at: { lat: number; lng: number }) => {
    setState('IDLE');
    onPosition({ ...at, accuracyMeters: null });
  };
  return (
    <fieldset>
      <legend className="mb-1 font-[650]">{texts.where}</legend>
      <button type="button" className="button min-h-14 w-full" onClick={() => void here()}>
        <Icon name="here" />
        {texts.here}
      </button>
      <div role="status" className="mt-2">
        {state === 'FINDING' && <p>{texts.finding}</p>}
        {state !== 'FINDING' && state !== 'IDLE' && <p className="text-late">{texts.noPosition[state]}</p>}
        {position && state === 'IDLE' && (
          <PositionSaid position={position} onClear={() => onPosition(null)} />
        )}
      </div>
      <PickMap keeper={keeper} facts={map} position={position} onPick={pick} onReady={onMapReady} />
      <label htmlFor="note-place-words" className="mt-4 mb-1 block">
        {texts.placeWords}
      </label>
      <input
        id="note-place-words"
        name="placeWords"
        className="field"
        autoComplete="off"
        maxLength={fieldNoteLimits.placeWords}
        aria-describedby="note-place-example"
      />
      <p id="note-place-example" className="small-print mt-1">
        {texts.placeExample}
      </p>
    </fieldset>
  );
}

function PositionSaid({ position, onClear }: { position: NotePosition; onClear: () => void }) {
  const words = position.accuracyMeters === null ? texts.mapSet : texts.hereSet(position.accuracyMeters);
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <span className="flex items-center gap-2 text-fits">
        <Icon name="check" size={20} />
        {words}
      </span>
      <button type="button" className="link min-h-12" onClick={onClear}>
        {texts.clearPosition}
      </button>
    </p>
  );
}
