'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { fieldNames as names } from '@tsunagi/texts/ja/staff/entry-words';
import { useState } from 'react';
import { OneOf } from './controls.tsx';
import { FaultLines } from './faults.tsx';
import type { SectionProps } from './section-props.ts';
import { TownField } from './town-field.tsx';

const words = entries.form.sponsor;
type SponsorKind = keyof typeof words.kinds;

const kindOf = (code: string | null | undefined): SponsorKind =>
  code == null ? 'NONE' : code.length === 2 ? 'PREFECTURE' : 'MUNICIPALITY';

/** Which municipality or prefecture commissions it: that office is then in charge of the entry. */
export function SponsorField({ document, change, nameOf, prefectures }: SectionProps) {
  const { sponsorCode } = document;
  // While a town is being typed there is no code yet.
  const [kind, setKind] = useState(kindOf(sponsorCode));
  const begin = (chosen: SponsorKind) => {
    setKind(chosen);
    change({ sponsorCode: { NONE: null, MUNICIPALITY: '', PREFECTURE: '20' }[chosen] });
  };
  return (
    <div className="entry-wide entry-fields !mt-0">
      <OneOf
        label={names.sponsorCode}
        path="sponsorCode.kind"
        words={words.kinds}
        value={kind}
        onChange={begin}
      />
      {kind === 'MUNICIPALITY' && (
        <TownField
          label={words.town}
          path="sponsorCode"
          value={sponsorCode ?? ''}
          name={nameOf(sponsorCode ?? '')}
          onChange={(code) => change({ sponsorCode: code })}
        />
      )}
      {kind === 'PREFECTURE' && (
        <OneOf
          label={words.prefecture}
          path="sponsorCode"
          words={prefectures}
          value={sponsorCode ?? '20'}
          onChange={(code) => change({ sponsorCode: code })}
        />
      )}
      {kind === 'NONE' && <FaultLines path="sponsorCode" />}
      <p className="small-print entry-wide">{words.hint}</p>
    </div>
  );
}
