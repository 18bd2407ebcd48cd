'use client';

import { useEffect, useId, useState } from 'react';

interface WindowFilterProps {
  label: string;
  hint: string;
  /** `%` stands for the number. */
  count: string;
  none: string;
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[ァ-ヶ]/gu, (letter) => String.fromCodePoint(letter.codePointAt(0)! - 0x60))
    .replace(/\s/gu, '');

/** Narrows the list below as one types; the list itself was written by the server and stays whole without script. */
export function WindowFilter({ label, hint, count, none }: WindowFilterProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    const wanted = folded(words);
    let matches = 0;
    for (const row of document.querySelectorAll<HTMLElement>('[data-town]')) {
      const fits = folded(row.dataset.town ?? '').includes(wanted);
      row.hidden = !fits;
      if (fits) matches += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-kana-group]')) {
      group.hidden = group.querySelector('[data-town]:not([hidden])') === null;
    }
    setShown(wanted === '' ? null : matches);
  }, [words]);
  return (
    <div className="needs-script no-print mt-5 max-w-[32rem]">
      <label htmlFor={id} className="font-[650]">
        {label}
      </label>
      <p id={`${id}-hint`} className="small-print">
        {hint}
      </p>
      <input
        id={id}
        className="field mt-1"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        maxLength={40}
      />
      <p role="status" className="mt-1 min-h-[1.8em] text-[1.0625rem]">
        {shown === null ? '' : shown === 0 ? none : count.replace('%', String(shown))}
      </p>
    </div>
  );
}
