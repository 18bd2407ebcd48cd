'use client';

import { csvOf } from '@tsunagi/domain';
import { Icon } from '../../ui/icon.tsx';

interface SaveFileProps {
  rows: readonly (readonly (string | number)[])[];
  name: string;
  word: string;
}

/** Saves a shown table as a file for spreadsheets; made in the browser, of what stands on the page. */
export function SaveFile({ rows, name, word }: SaveFileProps) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className="button" onClick={save}>
      <Icon name="list" size={20} />
      {word}
    </button>
  );
}
