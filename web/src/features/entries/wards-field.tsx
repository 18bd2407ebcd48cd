'use client';

import type { ResidencyScope } from '@tsunagi/domain';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useEffect, useId, useState } from 'react';
import { SuggestTownsDocument, TownAndWardsDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { ManyOf } from './controls.tsx';
import { FaultLines, idOf } from './faults.tsx';
import { useLearnName } from './learned-names.ts';

type WardScope = Extract<ResidencyScope, { type: 'WARDS' }>;

interface WardsFieldProps {
  path: string;
  scope: WardScope;
  onChange: (scope: WardScope) => void;
}

/** A city or one of its wards, as it is offered while typing. */
interface Found {
  readonly code: string;
  readonly wardCode: string | null;
  readonly label: string;
}

const words = entries.form.rule;

/** Wards of one city: found by the name or reading of a ward or its city, and ticked among all of that city. */
export function WardsField({ path, scope, onChange }: WardsFieldProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  const city = useWards(scope.cityCode);
  const list = useId();
  async function type(typed: string) {
    setText(typed);
    const chosen = found.find(({ label }) => label === typed);
    if (chosen) return take(chosen);
    if (typed.trim() !== '') setFound(await suggested(typed));
  }
  function take({ code, wardCode }: Found) {
    setText('');
    const kept = code === scope.cityCode ? scope.wardCodes : [];
    const wardCodes = wardCode && !kept.includes(wardCode) ? [...kept, wardCode] : kept;
    onChange({ ...scope, cityCode: code, wardCodes: [...wardCodes] });
  }
  return (
    <>
      <div>
        <label htmlFor={idOf(`${path}.cityCode`)} className="entry-label">
          {words.findWard}
        </label>
        <input
          id={idOf(`${path}.cityCode`)}
          className="field entry-field"
          list={list}
          autoComplete="off"
          value={text}
          onChange={(event) => void type(event.target.value)}
        />
        <datalist id={list}>
          {found.map(({ label }) => (
            <option key={label} value={label} />
          ))}
        </datalist>
        <span className="small-print block">{words.findWardHint}</span>
        <FaultLines path={`${path}.cityCode`} />
      </div>
      {city && city.wards.length === 0 && <p className="entry-wide">{words.noWards(city.name)}</p>}
      {city && city.wards.length > 0 && (
        <ManyOf
          label={words.wardsOf(city.name)}
          path={`${path}.wardCodes`}
          words={Object.fromEntries(city.wards.map(({ code, name }) => [code, name]))}
          value={scope.wardCodes}
          onChange={(wardCodes) => onChange({ ...scope, wardCodes })}
        />
      )}
    </>
  );
}

async function suggested(text: string): Promise<Found[]> {
  const answer = await askFromBrowser(SuggestTownsDocument, { text }).catch(() => null);
  return (answer?.suggestMunicipalities ?? []).map(({ code, name, wardCode, wardName }) => ({
    code,
    wardCode: wardCode ?? null,
    label: wardName ? `${name} ${wardName}（${wardCode}）` : `${name}（${code}）`,
  }));
}

/** The wards of a city, once they are known. */
function useWards(cityCode: string) {
  const [city, setCity] = useState<{ code: string; name: string; wards: { code: string; name: string }[] }>();
  const learn = useLearnName();
  useEffect(() => {
    if (cityCode === '') return;
    let isCurrent = true;
    void askFromBrowser(TownAndWardsDocument, { code: cityCode }).then(
      ({ municipality }) => {
        if (!isCurrent || municipality.__typename !== 'Municipality') return;
        setCity(municipality);
        for (const { code, name } of [municipality, ...municipality.wards]) learn(code, name);
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [cityCode, learn]);
  return city?.code === cityCode ? city : undefined;
}
