import { DirectoryFactsDocument, type DirectoryFactsQuery } from '../gql/graphql.ts';
import { ask } from './graphql/server.ts';

export type DirectoryFactsOf = DirectoryFactsQuery['directory'];

const KEPT_MS = 60_000;
let kept: { facts: DirectoryFactsOf; at: number } | null = null;

/** What every page says about the whole directory; a minute old at most, the last known when the api is silent. */
export async function directoryFacts(): Promise<DirectoryFactsOf | null> {
  if (kept && Date.now() - kept.at < KEPT_MS) return kept.facts;
  try {
    const { directory } = await ask(DirectoryFactsDocument, {});
    kept = { facts: directory, at: Date.now() };
  } catch {
    // A page without these facts is better than no page.
  }
  return kept?.facts ?? null;
}
