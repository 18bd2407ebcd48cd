'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useId, useState } from 'react';
import { SuggestTownsDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { FaultLines, idOf } from './faults.tsx';
import { useLearnName } from './learned-names.ts';

interface TownFieldProps {
  label: string;
  path: string;
  /** The 5-digit code; empty while nothing is chosen. */
  value: string;
  name: string | undefined;
  onChange: (code: string, name: string) => void;
}

const spelled = (name: string, code: string) => `${name}（${code}）`;

/** A municipality, found by typing its name and chosen among those that come up. */
export function TownField({ label, path, value, name, onChange }: TownFieldProps) {
  const [text, setText] = useState(value ? spelled(name ?? value, value) : '');
  const [found, setFound] = useState<readonly { code: string; name: string }[]>([]);
  const list = useId();
  const learn = useLearnName();
  const take = (one: { code: string; name: string }) => {
    learn(one.code, one.name);
    onChange(one.code, one.name);
  };
  async function type(typed: string) {
    setText(typed);
    const chosen = found.find(({ code, name: one }) => spelled(one, code) === typed);
    if (chosen) return take(chosen);
    onChange('', '');
    if (typed.trim() === '') return;
    const answer = await askFromBrowser(SuggestTownsDocument, { text: typed }).catch(() => null);
    if (!answer) return;
    setFound(answer.suggestMunicipalities);
    const exact = answer.suggestMunicipalities.filter((one) => one.name === typed.trim());
    if (exact.length === 1) take(exact[0]!);
  }
  return (
    <div>
      <label htmlFor={idOf(path)} className="entry-label">
        {label}
      </label>
      <input
        id={idOf(path)}
        className="field entry-field"
        list={list}
        autoComplete="off"
        value={text}
        onChange={(event) => void type(event.target.value)}
      />
      <datalist id={list}>
        {found.map((one) => (
          <option key={one.code} value={spelled(one.name, one.code)} />
        ))}
      </datalist>
      <span className="small-print block">{entries.form.offering.townHint}</span>
      <FaultLines path={path} />
    </div>
  );
}
