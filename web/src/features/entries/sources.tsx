'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { createContext, useContext } from 'react';
import { sourceWords } from './source-words.ts';

/** Whose word a field of the entry is. */
export interface SourceOfField {
  field: string;
  source: string;
  recordedOn?: string | null;
}

/** Where the fields of the form below come from, as far as it is known. */
export const SourcesContext = createContext<readonly SourceOfField[]>([]);

/** Controls that stand for a field of another name: the first of those that make it up. */
const fieldOfPath: Readonly<Record<string, string>> = {
  'fee.type': 'fee',
  'sponsorCode.kind': 'sponsorCode',
  sponsorCode: '',
  'usualAttendance.min': 'usualAttendance',
  'firstVisit.steps': 'firstVisit',
};

/** Where a field comes from, beside it; nothing where that is only known of the whole. */
export function SourceLines({ path }: { path: string }) {
  const field = fieldOfPath[path] ?? path.replace(/^criteria\./, '');
  const own = useContext(SourcesContext).filter((one) => one.field === field);
  if (own.length === 0) return null;
  return (
    <span className="small-print entry-wide mt-1 block">{entries.form.source(own.map(sourceWords))}</span>
  );
}
