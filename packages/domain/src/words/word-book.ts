import type { ResourceKind } from '../directory/codes.ts';
import { foldText } from './fold-text.ts';
import { type SynonymGroup, synonymGroups, type WordStrength } from './synonyms.ts';

/** All that a word the field knows leads to. */
export interface KnownWord {
  /** What to look for, folded. */
  readonly anyOf: readonly string[];
  readonly kinds: readonly ResourceKind[];
  readonly strength: WordStrength;
}

const foldedWords = (words: readonly string[] = []): string[] =>
  [...new Set(words.map(foldText))].filter((word) => word !== '');

function readGroup(group: SynonymGroup, book: Map<string, KnownWord>): void {
  const terms = foldedWords(group.terms);
  const asked = foldedWords(group.asked).filter((word) => !terms.includes(word));
  for (const word of [...terms, ...asked]) {
    const before = book.get(word);
    const itself = terms.includes(word) ? [word] : [];
    book.set(word, {
      anyOf: [...new Set([...itself, ...(before?.anyOf ?? []), ...terms])],
      kinds: [...new Set([...(before?.kinds ?? []), ...(group.kinds ?? [])])],
      strength: before?.strength ?? group.strength ?? 'TOPIC',
    });
  }
}

function readBook(): ReadonlyMap<string, KnownWord> {
  const book = new Map<string, KnownWord>();
  for (const group of synonymGroups) readGroup(group, book);
  return book;
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
