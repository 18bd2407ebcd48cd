/** The four classes of decisions.md 5; every column's comment begins with one. */
export type FieldClass = '公開' | '内部' | '個人' | '要配慮';

/** What a column holds, its class first: `公開: 正式な名前`. */
export type ColumnComment = `${FieldClass}: ${string}`;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** SQL that gives a table and each of its columns its class and meaning: the data dictionary lives in the database. */
export function commentsOn(
  table: string,
  meaning: string,
  columns: Record<string, ColumnComment>,
  relation: 'table' | 'view' = 'table',
): string {
  return [
    `comment on ${relation} ${table} is ${quoted(meaning)};`,
    ...Object.entries(columns).map(
      ([column, comment]) => `comment on column ${table}.${column} is ${quoted(comment)};`,
    ),
  ].join('\n');
}
