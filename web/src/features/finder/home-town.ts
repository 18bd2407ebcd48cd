import {
  HomeTownDocument,
  type HomeTownQuery,
  SuggestTownsDocument,
  type SuggestTownsQuery,
} from '../../gql/graphql.ts';
import { ask } from '../../lib/graphql/server.ts';

export type HomeTown = Extract<HomeTownQuery['municipality'], { __typename: 'Municipality' }>;
export type TownSuggestion = SuggestTownsQuery['suggestMunicipalities'][number];

/** The municipality of a code; null where there is none. */
export async function homeTown(code: string | null): Promise<HomeTown | null> {
  if (!code) return null;
  const { municipality } = await ask(HomeTownDocument, { code });
  return municipality.__typename === 'Municipality' ? municipality : null;
}

/** Towns that typed words may mean; longer words than any town has are cut. */
export async function suggestedTowns(text: string): Promise<TownSuggestion[]> {
  return (await ask(SuggestTownsDocument, { text: text.slice(0, 40) })).suggestMunicipalities;
}

/** The one town that is meant, when there is no doubt. */
export function unmistakable(text: string, found: TownSuggestion[]): TownSuggestion | null {
  const [first, ...others] = found;
  if (!first) return null;
  if (others.length === 0) return first;
  const wanted = text.normalize('NFKC').trim();
  const same = found.filter((town) => town.name === wanted || town.kana === wanted);
  return same.length === 1 ? same[0]! : null;
}

/** How a town travels in a field: the city, and its ward where one was meant. */
export const townValue = (town: { code: string; wardCode?: string | null }): string =>
  town.wardCode ? `${town.code}_${town.wardCode}` : town.code;
