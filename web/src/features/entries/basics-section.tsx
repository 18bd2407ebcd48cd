'use client';

import { codes } from '@tsunagi/texts/ja/codes';
import { fieldNames as names } from '@tsunagi/texts/ja/staff/entry-words';
import { LineField, LinesField, OneOf, TextField } from './controls.tsx';
import type { SectionProps } from './section-props.ts';

/** What it is called, what it is, and how it is told. */
export function BasicsSection({ document, change }: SectionProps) {
  return (
    <>
      <LineField
        label={names.name}
        path="name"
        value={document.name}
        onChange={(name) => change({ name: name ?? '' })}
      />
      <LineField
        label={names.kana}
        path="kana"
        value={document.kana}
        onChange={(kana) => change({ kana: kana ?? '' })}
      />
      <OneOf
        label={names.kind}
        path="kind"
        words={codes.kinds}
        value={document.kind}
        onChange={(kind) => change({ kind })}
      />
      <OneOf
        label={names.status}
        path="status"
        words={codes.statuses}
        value={document.status}
        onChange={(status) => change({ status })}
      />
      {(document.status === 'PLANNED' || document.status === 'PREPARING' || document.status === 'PAUSED') && (
        <LineField
          label={names.expectedStart}
          path="expectedStart"
          value={document.expectedStart}
          onChange={(expectedStart) => change({ expectedStart })}
        />
      )}
      <TextField
        wide
        label={names.summary}
        path="summary"
        value={document.summary}
        onChange={(summary) => change({ summary: summary ?? '' })}
      />
      <TextField
        label={names.summaryEasy}
        path="summaryEasy"
        value={document.summaryEasy}
        onChange={(summaryEasy) => change({ summaryEasy })}
      />
      <TextField
        label={names.summaryEn}
        path="summaryEn"
        lang="en"
        value={document.summaryEn}
        onChange={(summaryEn) => change({ summaryEn })}
      />
      <TextField
        wide
        label={names.description}
        path="description"
        value={document.description}
        onChange={(description) => change({ description })}
      />
      <LinesField
        wide
        label={names.aliases}
        path="aliases"
        value={document.aliases}
        onChange={(aliases) => change({ aliases: [...(aliases ?? [])] })}
      />
    </>
  );
}
