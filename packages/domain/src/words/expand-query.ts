import type { ResourceKind } from '../directory/codes.ts';
import { foldText } from './fold-text.ts';
import type { WordStrength } from './synonyms.ts';
import { cutRun, type Piece, wordBook } from './word-book.ts';

/** One thing asked for: a row matches if its text holds any of these, or it is of one of these kinds. */
export interface QueryWord {
  /** As typed, folded. */
  readonly word: string;
  /** The word itself and all that means the same, folded; never empty. */
  readonly anyOf: readonly string[];
  readonly kinds: readonly ResourceKind[];
  /** False for words that only move a row up: a place need not carry the word ひきこもり to be found (R001). */
  readonly required: boolean;
}

/** The longest text a search takes, in characters. */
export const longestWords = 100;
/** More words than this are not read: the rest would only narrow what is already found. */
const mostWords = 8;

/** What a person typed as words that must each be met, by itself or by a word that means the same. */
export function expandQuery(text: string): QueryWord[] {
  const runs = [...text]
    .slice(0, longestWords)
    .join('')
    .split(/[\s・･,、，。/／＋+]+/u);
  const found = runs
    .flatMap((run) => foldText(run).split(' '))
    .filter((run) => run !== '')
    .flatMap(wordsOfRun);
  const words = [...new Map(found.map((entry) => [entry.word, entry])).values()].slice(0, mostWords);
  const strongest = Math.max(...words.map((entry) => ranks[entry.strength]));
  return words.map(({ word, strength }) => ({
    word,
    anyOf: wordBook.get(word)?.anyOf ?? [word],
    kinds: wordBook.get(word)?.kinds ?? [],
    required: ranks[strength] === strongest,
  }));
}

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

function wordOfPiece({ text, isKnown }: Piece): FoundWord[] {
  const known = isKnown ? wordBook.get(text) : undefined;
  if (known) return [{ word: text, strength: known.strength }];
  const word = withoutParticles(text);
  if ([...word].length < 2 || connecting.test(word)) return [];
  // A town or a name in kanji narrows; a verb's ending must not.
  return [{ word, strength: /^[ぁ-ゖー]+$/.test(word) ? 'SETTING' : 'TOPIC' }];
}

const withoutParticles = (text: string): string =>
  text
    .replace(/^(?:から|まで|での|への|との|で(?!き)|[のをにがはとへもや])+(?=.)/, '')
    .replace(/(?<=.)(?:から|まで|での|への|との|[のをにがはでとへもやな])+$/, '');

/** Little words between the ones that matter, and ways of asking. Folded: small kana are large. */
const connecting =
  /^(?:から|まで|など|ための|ため|向け|むけ|について|ところ|場所|できる|したい|行きたい|行ける|いける|いける|使える|つかえる|教えて|おしえて|探して|探す|さがす|います|いる|ある|ない|です|ます|ほしい|近く|近所|おすすめ|する|した|して|たい|方|人|者|会|場|所|さん|ち|の|を|に|が|は|で|と|へ|も|や|か|な)+$/;
