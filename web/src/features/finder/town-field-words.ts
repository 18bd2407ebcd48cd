import type { StartTexts } from '@tsunagi/texts/ja/start';
import { plainText } from '../../ui/furigana.tsx';

/** Words the town field needs in the browser, without functions, so that they can be handed over. */
export interface TownFieldWords {
  search: string;
  suggestions: string;
  none: string;
  counts: string[];
  here: string;
  hereHint: string;
  hereSearching: string;
  hereRefused: string;
  hereFound: string;
}

/** Ready-made words of the field; `counts[n]` is what is said for n suggestions. */
export function townFieldWords(texts: StartTexts): TownFieldWords {
  const { town } = texts;
  return {
    search: town.search,
    suggestions: plainText(town.suggestions),
    none: plainText(town.suggestionCount(0)),
    counts: Array.from({ length: 9 }, (_, count) => plainText(town.suggestionCount(count))),
    here: town.here,
    hereHint: town.hereHint,
    hereSearching: town.hereSearching,
    hereRefused: town.hereRefused,
    hereFound: town.hereFound,
  };
}
