import { apiOrigin } from '../../lib/api-origin.ts';
import { ownCookies } from '../../lib/own-cookies.ts';
import { placeOnTheNet } from '../../lib/place-on-the-net.ts';
import { MAX_QUESTION_BYTES, readAtMost } from '../../lib/read-at-most.ts';

/** Hands questions on to the api; bodies are never logged. */
export async function POST(request: Request): Promise<Response> {
  const body = await readAtMost(request, MAX_QUESTION_BYTES);
  if (body === null) return Response.json({ errors: [{ message: 'TOO_LARGE' }] }, { status: 413 });
  const cookie = ownCookies(request.headers.get('cookie'));
  const place = placeOnTheNet(request.headers);
  try {
    const answer = await fetch(`${apiOrigin()}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': request.headers.get('content-type') ?? 'application/json',
        ...(cookie && { cookie }),
        ...(place && { 'x-forwarded-for': place }),
      },
      body,
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': answer.headers.get('content-type') ?? 'application/json',
        'cache-control': 'private, no-store',
      },
    });
  } catch {
    return Response.json({ errors: [{ message: 'UNREACHABLE' }] }, { status: 503 });
  }
}
