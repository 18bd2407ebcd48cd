import type { IncomingMessage } from 'node:http';

/**
 * An address that is no address (`/%E0%A4`) breaks inside Next before any code of ours is asked and ends as a 500.
 * It is led to a page that does not exist instead, before Next sees it.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { subscribe } = await import('node:diagnostics_channel');
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    try {
      decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    } catch {
      request.url = '/not-an-address';
    }
  });
}
