import type { QueryWord } from '@tsunagi/domain';
import { anyOfGrams, type GramField, gramsOfWord, isGram } from '../readmodel/index.ts';
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
  if (names.length === 0)
    return required.map(({ anyOf, kinds }) => {
      const found = among(holding(anyOf, 'whole', sql), sql);
      return kinds.length === 0 ? found : `(${ofKinds(kinds, sql)} or ${found})`;
    });
  // As one set: of two sets of which either will do, the planner finds neither by its index.
  const all = required.map(({ anyOf, kinds }) => {
    const found = holding(anyOf, 'whole', sql);
    return kinds.length === 0
      ? found
      : `${found} union all select s.offering_id from offering_search s where ${ofKinds(kinds, sql)}`;
  });
  const named = names.map((name) => holding([name], 'name', sql));
  return [among(`(${inAll(all)}) union all (${inAll(named)})`, sql)];
}

const inAll = (selects: readonly string[]) => selects.map((select) => `(${select})`).join(' intersect ');

/** The words are looked up once for all rings and tiers of a statement, and only when one of them looks. */
const among = (select: string, sql: SqlText) => `s.offering_id in (table ${sql.once(select)})`;

const ofKinds = (kinds: readonly string[], sql: SqlText) => `s.kind = any(${sql.param(kinds)}::text[])`;

/** Finds what holds one of the words: short ones by the index alone, of longer ones the text is read, too. */
function holding(words: readonly string[], field: GramField, sql: SqlText): string {
  const select = (condition: string) => `select w.offering_id from offering_words w where ${condition}`;
  if (words.length === 0) return select('false');
  const short = words.filter(isGram);
  const long = words.filter((word) => !isGram(word));
  return [
    ...(short.length > 0 ? [select(`w.grams @@ ${sql.param(anyOfGrams(short, field))}::tsquery`)] : []),
    ...long.map((word) =>
      select(`w.grams @@ ${sql.param(gramsOfWord(word, field))}::tsquery and ${holds(word, [field], sql)}`),
    ),
  ].join(' union all ');
}

function holds(word: string, columns: readonly Column[], sql: SqlText): string {
  const like = sql.param(likeOf(word));
  return `(${columns.map((column) => `w.${column} like ${like}`).join(' or ')})`;
}

/**
 * How strongly a row (search row s, words w) may answer, strongest first, each condition leaving out what a stronger one
 * takes: its name is what was typed; every required word stands in its name; in its name, other names or by its kind;
 * anywhere; only something near it does (`relevanceTier` of the domain). The first two stand by the index alone and say
 * all there is to say about the words; what fills a page with them has read nothing else.
 */
export function tierConditions(question: WordQuestion, sql: SqlText): string[] {
  const required = question.words.filter((word) => word.required);
  if (required.length === 0) return ['true'];
  const byName = [
    ...(question.names.length === 0
      ? []
      : [question.names.map((name) => among(holding([name], 'name', sql), sql)).join(' and ')]),
    required.map(({ exactly }) => among(holding(exactly.anyOf, 'name', sql), sql)).join(' and '),
  ];
  const every = (columns: readonly Column[]) =>
    required.map((word) => metExactly(word, columns, sql)).join(' and ');
  const inText = [every(['name', 'alias']), every(everywhere)];
  const tier = `(case ${inText.map((strength, at) => `when ${strength} then ${at}`).join(' ')} else ${inText.length} end)`;
  const met = [...wordConditions(question, sql), ...byName.map((strength) => `not (${strength})`)];
  return [
    ...byName.map((strength, at) =>
      [strength, ...byName.slice(0, at).map((stronger) => `not (${stronger})`)].join(' and '),
    ),
    ...[...inText, ''].map((_, at) => [...met, `${tier} = ${at}`].join(' and ')),
  ];
}

/** 0 where a word that is not required is met, too, or where there is none; else 1. */
export function liftExpression({ words }: WordQuestion, sql: SqlText): string {
  const others = words.filter((word) => !word.required);
  if (others.length === 0) return '0';
  return `(case when ${others.map((word) => metAnywhere(word, sql)).join(' or ')} then 0 else 1 end)`;
}

function metExactly({ exactly }: QueryWord, columns: readonly Column[], sql: SqlText): string {
  const parts = exactly.anyOf.map((word) => holds(word, columns, sql));
  if (exactly.kinds.length > 0) parts.push(ofKinds(exactly.kinds, sql));
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}

function metAnywhere({ anyOf, kinds }: QueryWord, sql: SqlText): string {
  const parts = anyOf.map((word) => holds(word, everywhere, sql));
  if (kinds.length > 0) parts.push(ofKinds(kinds, sql));
  return `(${parts.join(' or ')})`;
}
