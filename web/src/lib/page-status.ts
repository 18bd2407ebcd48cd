import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

const KEY = Symbol.for('tsunagi.answer-of-request');
type Holder = { [KEY]?: AsyncLocalStorage<ServerResponse> };

/** The answer being written, as `instrumentation.ts` remembers it for the time of a request. */
export const answerKeeper = globalThis as Holder;
export const ANSWER_OF_REQUEST: typeof KEY = KEY;

/**
 * Says 404 for the page being rendered. Next's own `notFound()` does so, too, but sends an empty page that only
 * script can fill; here the page is whole without it.
 */
export const answerNotFound = (): void => answerWith(404);

/** Says 403 for the page being rendered, which tells who may see more. */
export const answerForbidden = (): void => answerWith(403);

function answerWith(status: 403 | 404): void {
  const answer = answerKeeper[KEY]?.getStore();
  if (answer && !answer.headersSent) answer.statusCode = status;
}
