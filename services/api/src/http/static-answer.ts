import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Bytes that are the same for everyone, ready to be sent. */
export interface StaticAnswer {
  etag: string;
  plain: Buffer;
  gzip: Buffer;
}

/** Makes an answer ready once: its mark and its small form. */
export function staticAnswer(content: Buffer | string): StaticAnswer {
  const plain = Buffer.from(content);
  return {
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 24)}"`,
    plain,
    gzip: gzipSync(plain, { level: 6 }),
  };
}

/** Sends it, or says that the asker's copy is still the right one. */
export function sendStatic(request: IncomingMessage, response: ServerResponse, answer: StaticAnswer): void {
  const headers = {
    etag: answer.etag,
    'cache-control': 'public, max-age=300',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  };
  const held = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (held?.includes(answer.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const small = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = small ? answer.gzip : answer.plain;
  response.writeHead(200, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    ...(small && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
