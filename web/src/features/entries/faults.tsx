'use client';

import { entries } from '@tsunagi/texts/ja/staff/entries';
import { createContext, useContext } from 'react';
import { Icon } from '../../ui/icon.tsx';

/** Something that is wrong with the entry, as the api says it. */
export interface EntryFault {
  code: string;
  field?: string | null;
}

/** What is wrong with the form below. */
export const FaultsContext = createContext<readonly EntryFault[]>([]);

/** The id of a field's control, by its path in the document. */
export const idOf = (path: string): string => `f-${path.replace(/\W+/g, '-')}`;

/** The faults of a field and of everything under it. */
export function useFaults(path: string): readonly EntryFault[] {
  const isUnder = (field: string) =>
    field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);
  return useContext(FaultsContext).filter(({ field }) => field != null && isUnder(field));
}

/** What is wrong with a field and how to mend it, under the field. */
export function FaultLines({ path }: { path: string }) {
  const faults = useFaults(path);
  if (faults.length === 0) return null;
  return (
    <span id={`${idOf(path)}-fault`} className="block">
      {faults.map((fault) => (
        <span key={`${fault.field} ${fault.code}`} className="entry-fault">
          <Icon name="warning" size={20} />
          {entries.form.fault(fault)}
        </span>
      ))}
    </span>
  );
}
