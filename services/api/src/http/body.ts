import type { IncomingMessage } from 'node:http';

/** The largest question that is read. */
export const largestBodyBytes = 100_000;

/** A body, or why it was not read to its end. */
export type Body = { ok: true; text: string } | { ok: false; status: 413 | 400 };

/** Reads a body and stops where it grows too large: ten megabytes are never held. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > largestBodyBytes) return { ok: false, status: 413 };
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > largestBodyBytes) return { ok: false, status: 413 };
      parts.push(part);
    }
  } catch {
    return { ok: false, status: 400 };
  }
  return { ok: true, text: Buffer.concat(parts).toString('utf8') };
}
