import { grams, queryGrams } from '@tsunagi/domain';

/**
 * The grams kept beside an offering, as lexemes of a tsvector: of everything it says, and once more, marked, of its name.
 * A word of one or two characters is a gram itself, also with a space at either end where it is looked for as a whole
 * word (' 絵 '), so that it is found by the index alone; the text is read for longer words only.
 */
export const storedGrams = ({ name, whole }: { name: string; whole: string }): string =>
  [...gramsOf(whole), ...gramsOf(name).map(ofName)].map(lexeme).join(' ');

/** Stands before the grams of a name; no folded text holds it. */
const ofName = (gram: string) => `^${gram}`;

/** Folded texts hold letters, digits and spaces alone: nothing in them ends a quoted lexeme. */
const lexeme = (gram: string) => `'${gram}'`;

const isShort = (word: string) => [...word].length <= 2;

const gramsOf = (folded: string): string[] => {
  const short = folded.split(' ').filter((word) => word !== '' && isShort(word));
  return [...grams(folded), ...new Set(short.map((word) => ` ${word} `))];
};

/** Whether a folded word is found exactly by its gram. */
export const isGram = (word: string): boolean => isShort(word.trim()) && /^(?:\S+| \S+ )$/u.test(word);

/** Where a word is looked for: in all that is said, or in the name. */
export type GramField = 'name' | 'whole';

const inField = (list: readonly string[], field: GramField) =>
  list.map((gram) => lexeme(field === 'name' ? ofName(gram) : gram));

/** The tsquery that holds for whatever has one of these words, each of which must be a gram. */
export const anyOfGrams = (words: readonly string[], field: GramField): string =>
  inField(words, field).join(' | ');

/** The tsquery that holds for whatever may have this word; the text decides. */
export const gramsOfWord = (word: string, field: GramField): string =>
  inField(queryGrams(word), field).join(' & ');
