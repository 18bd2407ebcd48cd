import { type QueryWord, queryGrams } from '@tsunagi/domain';
import type { SqlText } from './sql-text.ts';

/** Signs that LIKE reads as wildcards stand for themselves. */
const likeOf = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** Each required word must be met, by itself, by a synonym, or by the kind it names. */
export function wordConditions(words: readonly QueryWord[], sql: SqlText): string[] {
  return words.filter((word) => word.required).map((word) => wordCondition(word, sql));
}

function wordCondition(word: QueryWord, sql: SqlText): string {
  const inText = word.anyOf.map((alternative) => {
    const like = sql.param(likeOf(alternative));
    const grams = sql.param(queryGrams(alternative));
    return `(w.grams @> ${grams}::text[] and (w.name like ${like} or w.alias like ${like} or w.rest like ${like}))`;
  });
  const found = `s.offering_id in (select w.offering_id from offering_words w where ${inText.join(' or ')})`;
  return word.kinds.length === 0 ? found : `(s.kind = any(${sql.param(word.kinds)}::text[]) or ${found})`;
}

/**
 * How strongly a row (alias w) answers the words: 0 every word in its name, 1 in its other names or by its kind, 2 in
 * the rest. A word that only moves a row up counts where it is met.
 */
export function tierExpression(words: readonly QueryWord[], sql: SqlText): string {
  const deciding = words.filter((word) => word.required);
  if (deciding.length === 0) return '0';
  const met = (word: QueryWord, columns: readonly string[]) =>
    `(${word.anyOf.flatMap((one) => columns.map((column) => `w.${column} like ${sql.param(likeOf(one))}`)).join(' or ')})`;
  const byKind = (word: QueryWord) =>
    word.kinds.length === 0
      ? met(word, ['name', 'alias'])
      : `(s.kind = any(${sql.param(word.kinds)}::text[]) or ${met(word, ['name', 'alias'])})`;
  return `case when ${deciding.map((word) => met(word, ['name'])).join(' and ')} then 0
    when ${deciding.map(byKind).join(' and ')} then 1 else 2 end`;
}
