import { apiOrigin } from './api-origin.ts';
import { publicOrigin } from './public-origin.ts';
import { MAX_QUESTION_BYTES, readAtMost } from './read-at-most.ts';

/** Headers of an answer that travel on; all others are the api's own business. */
const kept = [
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'access-control-max-age',
  'allow',
  'cache-control',
  'content-disposition',
  'content-type',
  'last-modified',
  'link',
  'location',
  'referrer-policy',
  'x-content-type-options',
  'x-request-id',
];

/**
 * Hands a request to one of the api's open doors on, at its own path, and the answer back as it comes. The api is told
 * under which address people see it, so that what it names can be reached.
 */
export async function forwardToApi(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const isPost = request.method === 'POST';
  const body = isPost ? await readAtMost(request, MAX_QUESTION_BYTES) : undefined;
  if (body === null) return Response.json({ errors: [{ message: 'TOO_LARGE' }] }, { status: 413 });
  try {
    const answer = await fetch(`${apiOrigin()}${pathname}${search}`, {
      method: request.method,
      headers: {
        'x-tsunagi-origin': await publicOrigin(),
        ...(isPost && { 'content-type': request.headers.get('content-type') ?? 'application/json' }),
      },
      body,
      cache: 'no-store',
      // An old id leads on to a new one: who asked is told, not we.
      redirect: 'manual',
      signal: request.signal,
    });
    const headers = new Headers();
    for (const name of kept) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return Response.json({ errors: [{ message: 'UNREACHABLE' }] }, { status: 503 });
  }
}
