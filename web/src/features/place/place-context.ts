import type { PlaceTexts } from '@tsunagi/texts/ja/place';
import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import type { PlaceFactsFragment } from '../../gql/graphql.ts';
import type { CodeTexts } from '../../lib/code-texts.ts';
import type { Lang } from '../../lib/lang.ts';

export type PlaceFacts = PlaceFactsFragment;
export type PlaceOffering = PlaceFacts['offerings'][number];

/** What every part of the page about a place needs beside its facts. */
export interface PlaceContext {
  lang: Lang;
  texts: PlaceTexts;
  results: ResultsTexts;
  codes: CodeTexts;
  /** The day in Japan. */
  today: string;
  /** What the printed page says of its day. */
  printed: string | null;
  /** Form that carries a person's answers; null on the public page, which knows nobody. */
  formId: string | null;
  hrefOf: (resourceId: string) => string;
  startHref: string;
}
