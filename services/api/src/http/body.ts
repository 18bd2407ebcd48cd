import type { IncomingMessage } from 'node:http';

/** The largest question that is read. */
export const largestBodyBytes = 100_000;

/** Why a body was not read to its end. */
type Unread = { ok: false; status: 413 | 400 };

/** A body, or why it was not read to its end. */
export type Body = { ok: true; text: string } | Unread;

/** Reads a question and stops where it grows too large: ten megabytes are never held. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const read = await readBytes(request, largestBodyBytes);
  return read.ok ? { ok: true, text: read.bytes.toString('utf8') } : read;
}

/** Reads a body as it comes and stops beyond a limit. */
export async function readBytes(
  request: IncomingMessage,
  limitBytes: number,
): Promise<{ ok: true; bytes: Buffer } | Unread> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return { ok: false, status: 413 };
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > limitBytes) return { ok: false, status: 413 };
      parts.push(part);
    }
  } catch {
    return { ok: false, status: 400 };
  }
  return { ok: true, bytes: Buffer.concat(parts) };
}
