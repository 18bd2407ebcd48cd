import type { IncomingMessage, ServerResponse } from 'node:http';
import { ANSWER_OF_REQUEST, answerKeeper } from './lib/page-status.ts';

/**
 * Two things that Next offers no other place for, before it sees a request. The answer is remembered, so that a
 * page can say 404 and still be whole. An address that is no address (`/%E0%A4`), which breaks inside Next and ends
 * as a 500, is led to a page that does not exist.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ subscribe }, { AsyncLocalStorage }] = await Promise.all([
    import('node:diagnostics_channel'),
    import('node:async_hooks'),
  ]);
  const answers = new AsyncLocalStorage<ServerResponse>();
  answerKeeper[ANSWER_OF_REQUEST] = answers;
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    answers.enterWith(response);
    try {
      decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    } catch {
      request.url = '/not-an-address';
    }
  });
}
