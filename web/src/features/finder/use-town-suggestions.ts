'use client';

import { useEffect, useState } from 'react';
import { SuggestTownsDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

const PAUSE_MS = 120;
/** After a failure it is asked again, for as long as somebody may still be looking at what they typed. */
const RETRY_MS = 1_500;
const MOST_RETRIES = 5;

export interface FoundTown {
  value: string;
  name: string;
  kana: string;
  ward: string | null;
  where: string;
}

/** Towns for what is being typed; the last question alone counts. */
export function useTownSuggestions(text: string, wanted: boolean): { found: FoundTown[]; searched: boolean } {
  const [answer, setAnswer] = useState<{ found: FoundTown[]; searched: boolean }>({
    found: [],
    searched: false,
  });
  useEffect(() => {
    if (!wanted || text.trim() === '') {
      setAnswer({ found: [], searched: false });
      return;
    }
    const asked = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = (retries: number) => {
      askFromBrowser(SuggestTownsDocument, { text }, asked.signal).then(
        ({ suggestMunicipalities }) =>
          setAnswer({
            searched: true,
            found: suggestMunicipalities.map((town) => ({
              value: town.wardCode ? `${town.code}_${town.wardCode}` : town.code,
              name: town.name,
              kana: town.kana,
              ward: town.wardName,
              where: [town.prefectureName, town.county].filter(Boolean).join(' '),
            })),
          }),
        () => {
          // Without suggestions the button still finds the town.
          setAnswer({ found: [], searched: false });
          if (retries > 0 && !asked.signal.aborted) timer = setTimeout(() => ask(retries - 1), RETRY_MS);
        },
      );
    };
    timer = setTimeout(() => ask(MOST_RETRIES), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [text, wanted]);
  return answer;
}
