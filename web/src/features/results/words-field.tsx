'use client';

import { useEffect, useId, useState } from 'react';
import { SuggestWordsDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

const PAUSE_MS = 150;

/** The field for words; while one types, words and names of places the directory knows are offered. */
export function WordsField({ id, describedBy, words }: { id: string; describedBy: string; words: string }) {
  const list = useId();
  const [text, setText] = useState(words);
  const [offered, setOffered] = useState<string[]>([]);
  useEffect(() => {
    if (text.trim() === '' || text === words) return;
    const asked = new AbortController();
    const timer = setTimeout(() => {
      askFromBrowser(SuggestWordsDocument, { text: text.slice(0, 40) }, asked.signal).then(
        ({ suggestWords }) => setOffered([...new Set(suggestWords.map((word) => word.text))]),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [text, words]);
  return (
    <>
      <input
        id={id}
        name="words"
        list={list}
        value={text}
        onChange={(event) => setText(event.target.value)}
        maxLength={80}
        autoComplete="off"
        aria-describedby={describedBy}
        className="field mt-2"
      />
      <datalist id={list}>
        {offered.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  );
}
