import type { IncomingMessage } from 'node:http';

/**
 * The origin people see: the web process, which alone can reach this one, says it. Without it (a look from the
 * machine itself) the address that was asked.
 */
export function publicOrigin(request: IncomingMessage): string {
  const told = String(request.headers['x-tsunagi-origin'] ?? '');
  if (/^https?:\/\/[a-z0-9.:[\]-]+$/i.test(told)) return told;
  const host = String(request.headers.host ?? '');
  return /^[a-z0-9.:[\]-]+$/i.test(host) ? `http://${host}` : 'http://127.0.0.1';
}
