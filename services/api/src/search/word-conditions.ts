import { type QueryWord, queryGrams } from '@tsunagi/domain';
import type { SqlText } from './sql-text.ts';

/** The words of a search: what must be met, and what may be somebody's name. */
export interface WordQuestion {
  words: readonly QueryWord[];
  /** Runs of what was typed that may be a name, folded. */
  names: readonly string[];
}

/** Signs that LIKE reads as wildcards stand for themselves. */
const likeOf = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

type Column = 'name' | 'alias' | 'whole';
const everywhere: readonly Column[] = ['whole'];

/**
 * Each required word must be met, by itself, by a synonym, or by the kind it names; or the place's name holds all that
 * may be a name.
 */
export function wordConditions({ words, names }: WordQuestion, sql: SqlText): string[] {
  const required = words.filter((word) => word.required);
  if (required.length === 0) return [];
  const met = required.map((word) => {
    const found = inWords(anyOfGrams(word.anyOf, everywhere, sql), sql);
    return word.kinds.length === 0 ? found : `(${ofKinds(word.kinds, sql)} or ${found})`;
  });
  const all = met.join(' and ');
  return [names.length === 0 ? `(${all})` : `((${all}) or ${inWords(namedGrams(names, sql), sql)})`];
}

/** The words are looked up once for all rings and tiers of a statement. */
const inWords = (condition: string, sql: SqlText) =>
  `s.offering_id in (table ${sql.once(`select w.offering_id from offering_words w where ${condition}`)})`;

const ofKinds = (kinds: readonly string[], sql: SqlText) => `s.kind = any(${sql.param(kinds)}::text[])`;

/**
 * Holds one of the words. The grams are for the index alone and follow from the words; as a condition of their own they
 * are not looked at again for each row, which would cost more than everything else.
 */
const anyOfGrams = (words: readonly string[], columns: readonly Column[], sql: SqlText) =>
  `(${words.map((word) => holds(word, columns, sql)).join(' or ')})
   and (${words.map((word) => inGrams(word, sql)).join(' or ')})`;

const inGrams = (word: string, sql: SqlText) => `w.grams @> ${sql.param(queryGrams(word))}::text[]`;

const namedGrams = (names: readonly string[], sql: SqlText) =>
  names.map((name) => `${holds(name, ['name'], sql)} and ${inGrams(name, sql)}`).join(' and ');

function holds(word: string, columns: readonly Column[], sql: SqlText): string {
  const like = sql.param(likeOf(word));
  return `(${columns.map((column) => `w.${column} like ${like}`).join(' or ')})`;
}

/**
 * How strongly a row (words w, search row s) may answer, strongest first, each condition leaving out what a stronger one
 * takes: its name is what was typed; every required word stands in its name; in its name, other names or by its kind;
 * anywhere; only something near it does.
 */
export function tierConditions({ words, names }: WordQuestion, sql: SqlText): string[] {
  const required = words.filter((word) => word.required);
  if (required.length === 0) return ['true'];
  const every = (columns: readonly Column[], byKind: boolean) =>
    required.map((word) => metExactly(word, columns, byKind, sql)).join(' and ');
  const strengths = [
    ...(names.length === 0 ? [] : [names.map((name) => holds(name, ['name'], sql)).join(' and ')]),
    every(['name'], false),
    every(['name', 'alias'], true),
    every(everywhere, true),
  ];
  const tier = `(case ${strengths.map((strength, at) => `when ${strength} then ${at}`).join(' ')} else ${strengths.length} end)`;
  return [...strengths, ''].map((_, at) => `${tier} = ${at}`);
}

/** 0 where a word that is not required is met, too, or where there is none; else 1. */
export function liftExpression({ words }: WordQuestion, sql: SqlText): string {
  const others = words.filter((word) => !word.required);
  if (others.length === 0) return '0';
  return `(case when ${others.map((word) => metAnywhere(word, sql)).join(' or ')} then 0 else 1 end)`;
}

function metExactly(
  { exactly }: QueryWord,
  columns: readonly Column[],
  byKind: boolean,
  sql: SqlText,
): string {
  const parts = exactly.anyOf.map((word) => holds(word, columns, sql));
  if (byKind && exactly.kinds.length > 0) parts.push(ofKinds(exactly.kinds, sql));
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}

function metAnywhere({ anyOf, kinds }: QueryWord, sql: SqlText): string {
  const parts = anyOf.map((word) => holds(word, everywhere, sql));
  if (kinds.length > 0) parts.push(ofKinds(kinds, sql));
  return `(${parts.join(' or ')})`;
}
