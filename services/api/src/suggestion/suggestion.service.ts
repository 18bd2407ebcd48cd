import { foldText, type ResourceKind } from '@tsunagi/domain';
import { synonymGroups } from '@tsunagi/domain/words/synonyms';
import { suggestMunicipalities } from '@tsunagi/geo';
import type { Reference } from '../geography/index.ts';
import type { SuggestionRepository } from './suggestion.repository.ts';
import type { MunicipalitySuggestion, WordSuggestion } from './suggestion.types.ts';

const mostSuggested = 20;
const longestText = 40;

interface Word {
  text: string;
  folded: string;
  kind: ResourceKind | null;
}

/** The field's own words, each with the kind it names when it names one only. */
const fieldWords: readonly Word[] = synonymGroups.flatMap(({ terms, kinds }) =>
  terms.map((text) => ({ text, folded: foldText(text), kind: kinds?.length === 1 ? kinds[0]! : null })),
);

/** Answers while somebody types. */
export class SuggestionService {
  private activities: { revision: string; words: Promise<Word[]> } | undefined;

  constructor(private readonly repository: SuggestionRepository) {}

  municipalities(text: string, first: number, reference: Reference): MunicipalitySuggestion[] {
    return suggestMunicipalities(reference.suggestions, text, within(first)).map((one) => ({
      ...one,
      county: one.county ?? null,
      wardCode: one.wardCode ?? null,
      wardName: one.wardName ?? null,
    }));
  }

  async words(text: string, first: number, revision: string): Promise<WordSuggestion[]> {
    const folded = foldText([...text].slice(0, longestText).join(''));
    if (folded === '') return [];
    const limit = within(first);
    // One character stands in every other name: that narrows nothing.
    const places = folded.length > 1 ? await this.repository.places(folded, limit) : [];
    const known = [...fieldWords, ...(await this.activityWords(revision))];
    return [
      ...matching(known, folded)
        .slice(0, Math.max(limit - places.length, Math.ceil(limit / 2)))
        .map(({ text: word, kind }) => ({ text: word, resourceId: null, kind })),
      ...places.map(({ resource_id, name, kind }) => ({ text: name, resourceId: resource_id, kind })),
    ].slice(0, limit);
  }

  private activityWords(revision: string): Promise<Word[]> {
    if (this.activities?.revision !== revision) {
      const words = this.repository
        .activities()
        .then((found) => found.map((text) => ({ text, folded: foldText(text), kind: null })));
      // A fault is not kept: the next one who types asks again.
      words.catch(() => {
        this.activities = undefined;
      });
      this.activities = { revision, words };
    }
    return this.activities.words;
  }
}

const within = (first: number) => Math.min(Math.max(first, 0), mostSuggested);

/** Words that begin with it before words that hold it; each spelling once. */
function matching(words: readonly Word[], folded: string): Word[] {
  const once = new Map<string, Word>();
  const begins = words.filter((word) => word.folded.startsWith(folded));
  const holds = words.filter((word) => word.folded.includes(folded));
  for (const word of [...begins, ...holds]) if (!once.has(word.folded)) once.set(word.folded, word);
  return [...once.values()];
}
