'use client';

import type { LngLat } from '@tsunagi/domain';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { TownAndWardsDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Icon } from '../../ui/icon.tsx';
import type { PickMapFacts } from '../field-entry/pick-map.tsx';
import { NumberField } from './controls.tsx';
import { FaultLines } from './faults.tsx';

const PickMap = dynamic(() => import('../field-entry/pick-map.tsx').then((loaded) => loaded.PickMap), {
  ssr: false,
});

const words = entries.form.offering;

interface PointFieldsProps {
  title: string;
  /** What becomes of the point: who sees it and who does not. */
  promise: string;
  path: string;
  value: LngLat | null;
  onChange: (value: LngLat | null) => void;
  /** Where the map begins while there is no point. */
  townCode: string;
  near: LngLat | null;
  map: PickMapFacts;
}

/** A point, pressed on a map or typed as degrees; both degrees or none. */
export function PointFields({
  title,
  promise,
  path,
  value,
  onChange,
  townCode,
  near,
  map,
}: PointFieldsProps) {
  const [start, setStart] = useState<LngLat | 'NOWHERE' | null>(null);
  const put = (key: 'lat' | 'lng', degrees: number | null | undefined) => {
    const other = key === 'lat' ? 'lng' : 'lat';
    if (degrees == null && !value?.[other]) return onChange(null);
    onChange({ lat: value?.lat ?? 0, lng: value?.lng ?? 0, [key]: degrees ?? 0 });
  };
  const open = async () => setStart(value ?? near ?? (await pointOfTown(townCode)) ?? 'NOWHERE');
  const center = start === 'NOWHERE' ? null : start;
  return (
    <fieldset className="entry-wide min-w-0">
      <legend className="entry-label">{title}</legend>
      <p className="small-print mb-2">{promise}</p>
      <div className="grid grid-cols-2 gap-4">
        <NumberField
          step="any"
          label={words.lat}
          path={`${path}.lat`}
          value={value?.lat || null}
          onChange={(lat) => put('lat', lat)}
        />
        <NumberField
          step="any"
          label={words.lng}
          path={`${path}.lng`}
          value={value?.lng || null}
          onChange={(lng) => put('lng', lng)}
        />
      </div>
      <FaultLines path={path} />
      <button
        type="button"
        className="button mt-3"
        aria-expanded={start !== null}
        aria-label={start === null ? `${title}：${words.pickPoint}` : `${title}：${words.closeMap}`}
        onClick={() => (start === null ? void open() : setStart(null))}
      >
        <Icon name="map" size={20} />
        {start === null ? words.pickPoint : words.closeMap}
      </button>
      {start !== null && (
        <PickMap
          keeper={{ lat: center?.lat ?? null, lng: center?.lng ?? null, municipalityCode: townCode || null }}
          facts={map}
          position={isWhole(value) ? { ...value, accuracyMeters: null } : null}
          onPick={(at) => onChange({ lat: fiveDigits(at.lat), lng: fiveDigits(at.lng) })}
        />
      )}
    </fieldset>
  );
}

const isWhole = (value: LngLat | null): value is LngLat =>
  value !== null && value.lat !== 0 && value.lng !== 0;

/** About a metre; more would say what nobody pressed. */
const fiveDigits = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

async function pointOfTown(code: string): Promise<LngLat | null> {
  if (code === '') return null;
  const answer = await askFromBrowser(TownAndWardsDocument, { code }).catch(() => null);
  const town = answer?.municipality;
  return town?.__typename === 'Municipality' ? town.position : null;
}
