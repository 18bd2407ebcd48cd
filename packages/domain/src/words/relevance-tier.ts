import type { ResourceKind } from '../directory/codes.ts';
import type { QueryWord } from './expand-query.ts';
import type { Sought } from './word-book.ts';

/** The stored words of an offering, folded, parted by spaces. */
export interface OfferingTexts {
  readonly kind: ResourceKind;
  /** Its name and reading, with and without the spaces written in them. */
  readonly name: string;
  /** Other names, who runs it, where, its activities, and its factWords. */
  readonly alias: string;
  /** What is said of it. */
  readonly rest: string;
}

/** How many tiers there are: 0 is best. */
export const relevanceTiers = 10;

const holds = (text: string, { anyOf, kinds }: Sought, kind: ResourceKind | null): boolean =>
  (kind !== null && kinds.includes(kind)) || anyOf.some((word) => text.includes(word));

/**
 * How well an offering answers a question without a home; null if it does not. Even tiers: 0 it carries what was typed
 * in its name · 2 each word is in its name · 4 in its other names, activities or facts, or its kind · 6 in anything said
 * of it · 8 some word is only near. One more where none of the words that need not be met is.
 */
export function relevanceTier(
  words: readonly QueryWord[],
  names: readonly string[],
  offering: OfferingTexts,
): number | null {
  const name = ` ${offering.name} `;
  const alias = `${name} ${offering.alias} `;
  const all = `${alias} ${offering.rest} `;
  const required = words.filter((word) => word.required);
  const isNamed = names.length > 0 && names.every((one) => name.includes(one));
  if (!isNamed && !required.every((word) => holds(all, word, offering.kind))) return null;
  const exactIn = (text: string, kind: ResourceKind | null) =>
    required.every((word) => holds(text, word.exactly, kind));
  const strengths = [
    isNamed,
    exactIn(name, null),
    exactIn(alias, offering.kind),
    exactIn(all, offering.kind),
    true,
  ];
  const optional = words.filter((word) => !word.required);
  const isLifted = optional.length === 0 || optional.some((word) => holds(all, word, offering.kind));
  return 2 * strengths.indexOf(true) + (isLifted ? 0 : 1);
}
