import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a COPY column may hold; objects become JSON, arrays of text or numbers become PostgreSQL arrays. */
export type CopyValue = string | number | boolean | null | undefined | readonly (string | number)[] | object;

/** A table and the columns a row fills, in order. */
export interface CopyTarget {
  table: string;
  columns: readonly string[];
}

/** Writes many rows in one COPY, in the client's transaction; returns how many. */
export async function copyRows(
  client: PoolClient,
  target: CopyTarget,
  rows: Iterable<readonly CopyValue[]>,
): Promise<number> {
  const count = { rows: 0 };
  const sink = client.query(copyFrom(`copy ${target.table} (${target.columns.join(', ')}) from stdin`));
  await pipeline(chunks(rows, count), sink);
  return count.rows;
}

const chunkLength = 65_536;

/** Lines in chunks: one write per row would spend its time in the stream. */
function* chunks(rows: Iterable<readonly CopyValue[]>, count: { rows: number }): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(field).join('\t')}\n`;
    count.rows += 1;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

function field(value: CopyValue): string {
  if (value == null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return escaped(Array.isArray(value) ? arrayLiteral(value) : JSON.stringify(value));
}

const specials: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (sign) => specials[sign]!);

const arrayLiteral = (items: readonly (string | number)[]) =>
  `{${items.map((item) => (typeof item === 'number' ? item : `"${item.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;

/** Marks a value that is JSON though it is an array. */
export const json = (value: unknown): string | null => (value == null ? null : JSON.stringify(value));
