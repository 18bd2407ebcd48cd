import type { ResourceKind } from '../directory/codes.ts';
import { foldText } from './fold-text.ts';
import type { SynonymGroup, WordStrength } from './synonym-group.ts';
import { synonymGroups } from './synonyms.ts';

/** What is looked for: texts, folded, and kinds. */
export interface Sought {
  readonly anyOf: readonly string[];
  readonly kinds: readonly ResourceKind[];
}

/** All that a word the field knows leads to. */
export interface KnownWord {
  /** What is the same. */
  readonly exactly: Sought;
  /** What is near, besides. */
  readonly near: Sought;
  readonly strength: WordStrength;
}

const foldedWords = (words: readonly string[]): string[] =>
  [...new Set(words.map(foldText))].filter((word) => word !== '');

/** Without the words that hold another of them: whatever holds the longer holds the shorter. */
const shortest = (words: readonly string[]): string[] =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)));

const joined = <T>(...lists: (readonly T[] | undefined)[]): T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

function readGroup(group: SynonymGroup, book: Map<string, KnownWord>): void {
  const whole = foldedWords(group.whole);
  // With spaces around it a word stands alone in a stored text, whose parts are parted by spaces.
  const terms = [...foldedWords(group.terms), ...whole.map((word) => ` ${word} `)];
  const near = foldedWords(group.near);
  const leading = joined(foldedWords(group.terms), whole, foldedWords(group.asked));
  for (const word of leading) {
    const before = book.get(word);
    const exactly = joined(before?.exactly.anyOf, terms);
    book.set(word, {
      exactly: { anyOf: exactly, kinds: joined(before?.exactly.kinds, group.kinds) },
      near: { anyOf: joined(before?.near.anyOf, near), kinds: joined(before?.near.kinds, group.nearKinds) },
      strength: before?.strength ?? group.strength,
    });
  }
}

/** The word itself stays first; what is the same is not also near. */
function tidied(word: string, known: KnownWord): KnownWord {
  const { exactly, near, strength } = known;
  const itself = exactly.anyOf.includes(word) ? [word] : [];
  const same = joined(itself, shortest(exactly.anyOf));
  const isCovered = (text: string) => same.some((one) => text.includes(one));
  return {
    exactly: { anyOf: same, kinds: exactly.kinds },
    near: {
      anyOf: shortest(near.anyOf).filter((text) => !isCovered(text)),
      kinds: near.kinds.filter((kind) => !exactly.kinds.includes(kind)),
    },
    strength,
  };
}

function readBook(): ReadonlyMap<string, KnownWord> {
  const book = new Map<string, KnownWord>();
  for (const group of synonymGroups) readGroup(group, book);
  return new Map([...book].map(([word, known]) => [word, tidied(word, known)]));
}

/** Every word the field knows, folded, with what it leads to. */
export const wordBook: ReadonlyMap<string, KnownWord> = readBook();

const longest = Math.max(...[...wordBook.keys()].map((word) => word.length));

/** A stretch of what was typed: a word the field knows, or what lies between two of them. */
export interface Piece {
  readonly text: string;
  readonly isKnown: boolean;
}

/** Cuts a folded run of Japanese at the words the field knows, longest first. */
export function cutRun(run: string): Piece[] {
  if (wordBook.has(run)) return [{ text: run, isKnown: true }];
  const pieces: Piece[] = [];
  let between = '';
  const endBetween = () => {
    if (between !== '') pieces.push({ text: between, isKnown: false });
    between = '';
  };
  for (let at = 0; at < run.length; ) {
    const known = longestKnownAt(run, at);
    if (known === undefined) {
      between += run[at];
      at += 1;
      continue;
    }
    endBetween();
    pieces.push({ text: known, isKnown: true });
    at += known.length;
  }
  endBetween();
  return pieces;
}

/** One character is too little to cut at: 本 stands inside 本人, 心 inside 中心. */
function longestKnownAt(run: string, at: number): string | undefined {
  for (let length = Math.min(longest, run.length - at); length > 1; length -= 1) {
    const candidate = run.slice(at, at + length);
    if (wordBook.has(candidate) && !isInsideLatin(run, at, length)) return candidate;
  }
  return undefined;
}

/** "it" inside "with" is no word. */
const isInsideLatin = (run: string, at: number, length: number): boolean =>
  /^[a-z]/.test(run.slice(at)) &&
  (/[a-z]/.test(run[at - 1] ?? '') || /^[a-z]{2}/.test(run.slice(at + length - 1)));
