import type { ResourceKind } from '../directory/codes.ts';
import { foldText } from './fold-text.ts';
import type { WordStrength } from './synonym-group.ts';
import { cutRun, type Piece, type Sought, wordBook } from './word-book.ts';

/** One thing asked for: a row matches if its text holds any of these, or it is of one of these kinds. */
export interface QueryWord {
  /** As typed, folded. */
  readonly word: string;
  /** What is the same and what is near, folded; never empty. The word itself comes first where it is looked for. */
  readonly anyOf: readonly string[];
  readonly kinds: readonly ResourceKind[];
  /** The part of them that is the same: shown before what is only near. */
  readonly exactly: Sought;
  /** False for words that only move a row up: a place need not carry the word ひきこもり to be found (R001). */
  readonly required: boolean;
}

/** The longest text a search takes, in characters. */
export const longestWords = 100;
/** More words than this are not read: the rest would only narrow what is already found. */
const mostWords = 8;

const runsOf = (text: string): string[] =>
  [...text]
    .slice(0, longestWords)
    .join('')
    .split(/[\s・･,、，。/／＋+]+/u)
    .flatMap((run) => foldText(run).split(' '))
    .filter((run) => run !== '');

/**
 * What a person typed as words that must each be met, by itself or by a word that means the same. Words that are
 * `setAside` (folded) are read elsewhere, as a town is that says where to begin.
 */
export function expandQuery(text: string, setAside: readonly string[] = []): QueryWord[] {
  const found = runsOf(text)
    .flatMap(wordsOfRun)
    .filter(({ word }) => !setAside.includes(word));
  const words = [...new Map(found.map((entry) => [entry.word, entry])).values()].slice(0, mostWords);
  const strongest = Math.max(...words.map((entry) => ranks[entry.strength]));
  return words.map(({ word, strength }) => ({ ...soughtFor(word), required: ranks[strength] === strongest }));
}

function soughtFor(word: string): Omit<QueryWord, 'required'> {
  const known = wordBook.get(word);
  if (!known) return { word, anyOf: [word], kinds: [], exactly: { anyOf: [word], kinds: [] } };
  const { exactly, near } = known;
  return {
    word,
    anyOf: [...exactly.anyOf, ...near.anyOf],
    kinds: [...exactly.kinds, ...near.kinds],
    exactly,
  };
}

/**
 * The runs of what was typed that may be somebody's name, folded: whatever the field does not know as one word.
 * A place that carries all of them in its name is what was meant, however the run may be cut.
 */
export const namesIn = (text: string): string[] => runsOf(text).filter((run) => !wordBook.has(run));

const ranks: Record<WordStrength, number> = { TOPIC: 3, HINT: 2, SUBJECT: 1, SETTING: 0 };

interface FoundWord {
  readonly word: string;
  readonly strength: WordStrength;
}

/** A run that holds no word the field knows is a name and stays whole. */
function wordsOfRun(run: string): FoundWord[] {
  const pieces = cutRun(run);
  if (pieces.length === 1) return [{ word: run, strength: wordBook.get(run)?.strength ?? 'TOPIC' }];
  return pieces.flatMap(wordOfPiece);
}

function wordOfPiece({ text }: Piece): FoundWord[] {
  const word = wordBook.has(text) ? text : withoutParticles(text);
  const known = wordBook.get(word);
  if (known) return [{ word, strength: known.strength }];
  if ([...word].length < 2 || connecting.test(word)) return [];
  return [{ word, strength: isEnding.test(word) ? 'SETTING' : 'TOPIC' }];
}

/** Kana alone, or a kanji or two with an ending (続かない): a verb must not narrow as a town or a name does. */
const isEnding = /^\p{Script=Han}{0,2}[ぁ-ゖー]+$/u;

const withoutParticles = (text: string): string =>
  text
    .replace(/^(?:から|まで|での|への|との|で(?!き)|[のをにがはとへもや])+(?=.)/, '')
    .replace(/(?<=.)(?:から|まで|での|への|との|[のをにがはでとへもやな])+$/, '');

/** Little words between the ones that matter, and ways of asking. Folded: small kana are large. */
const connecting =
  /^(?:から|まで|など|ための|ため|向け|むけ|について|ところ|場所|できる|したい|行きたい|行ける|いける|使える|つかえる|教えて|おしえて|探して|探す|さがす|います|いる|ある|ない|です|ます|ほしい|近く|近所|おすすめ|する|した|して|たい|方|人|者|会|場|所|さん|の|を|に|が|は|で|と|へ|も|や|か|な)+$/;
