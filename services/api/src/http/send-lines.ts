import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Sends rows as they come, one a line, no faster than they are taken. An asker who leaves ends the reading. */
export function sendLines(
  request: IncomingMessage,
  response: ServerResponse,
  batches: AsyncIterable<readonly unknown[]>,
  headers: Record<string, string> = {},
): Promise<void> {
  return sendStream(request, response, linesOf(batches), {
    'content-type': 'application/x-ndjson; charset=utf-8',
    ...headers,
  });
}

async function* linesOf(batches: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  for await (const batch of batches) yield batch.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Sends what is made on the way. The first part is made before anything is promised, so that a fault can be told. */
export async function sendStream(
  request: IncomingMessage,
  response: ServerResponse,
  parts: AsyncIterable<string | Uint8Array>,
  headers: Record<string, string>,
): Promise<void> {
  const iterator = parts[Symbol.asyncIterator]();
  const first = request.method === 'HEAD' ? null : await iterator.next();
  response.writeHead(200, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...headers,
  });
  if (first === null) {
    response.end();
    return;
  }
  const all = async function* () {
    if (!first.done) yield first.value;
    for await (const part of { [Symbol.asyncIterator]: () => iterator }) yield part;
  };
  await pipeline(Readable.from(all(), { objectMode: true }), response).catch((fault) => {
    if (!response.destroyed) throw fault;
  });
}
