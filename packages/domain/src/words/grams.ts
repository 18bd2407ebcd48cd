const bigrams = (word: string): string[] => {
  const characters = [...word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
};

/** Every character and every pair of neighbors of a folded text, never across a space: what is stored beside a row. */
export const grams = (folded: string): string[] => [
  ...new Set(folded.split(' ').flatMap((word) => [...word, ...bigrams(word)])),
];

/** The fewest grams that a text holding this folded word must have: its pairs, or the one character it consists of. */
export const queryGrams = (foldedWord: string): string[] => [
  ...new Set(foldedWord.split(' ').flatMap((word) => ([...word].length > 1 ? bigrams(word) : [...word]))),
];
