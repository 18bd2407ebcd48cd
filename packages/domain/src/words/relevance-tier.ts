import type { ResourceKind } from '../directory/codes.ts';
import type { QueryWord } from './expand-query.ts';
import type { Sought } from './word-book.ts';

/** The stored words of an offering, folded, parted by spaces. */
export interface OfferingTexts {
  readonly kind: ResourceKind;
  /** Its name and reading. */
  readonly name: string;
  /** Other names, who runs it, where, its activities, and its factWords. */
  readonly alias: string;
  /** What is said of it. */
  readonly rest: string;
}

/** How many tiers there are: 0 is best. */
export const relevanceTiers = 10;

const holds = (text: string, { anyOf, kinds }: Sought, kind: ResourceKind): boolean =>
  kinds.includes(kind) || anyOf.some((word) => text.includes(word));

/**
 * How well an offering answers a question without a home; null if it does not. Even tiers: 0 it carries what was typed
 * in its name · 2 each word is its name or its kind · 4 its other names, activities or facts · 6 anything said of it ·
 * 8 some word is only near. One more where a word that need not be met is not.
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
  if (!required.every((word) => holds(all, word, offering.kind))) return null;
  const exactIn = (text: string) => required.every((word) => holds(text, word.exactly, offering.kind));
  const isNamed = names.length > 0 && names.every((one) => name.replaceAll(' ', '').includes(one));
  const tier = isNamed ? 0 : exactIn(name) ? 2 : exactIn(alias) ? 4 : exactIn(all) ? 6 : 8;
  const optional = words.filter((word) => !word.required);
  return optional.every((word) => holds(alias, word, offering.kind)) ? tier : tier + 1;
}
