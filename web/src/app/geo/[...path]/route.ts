import { apiOrigin } from '../../../lib/api-origin.ts';

const FILES = new Set(['boundaries.topo.json', 'points.json']);

/** Hands the loaded geography on from the api. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const name = (await params).path.join('/');
  if (!FILES.has(name)) return new Response(null, { status: 404 });
  const asked = new Headers();
  const etag = request.headers.get('if-none-match');
  if (etag) asked.set('if-none-match', etag);
  try {
    const answer = await fetch(`${apiOrigin()}/geo/${name}`, { headers: asked, cache: 'no-store' });
    const headers = new Headers({
      'cache-control': answer.headers.get('cache-control') ?? 'public, max-age=3600',
    });
    for (const key of ['content-type', 'etag']) {
      const value = answer.headers.get(key);
      if (value) headers.set(key, value);
    }
    return new Response(answer.status === 304 ? null : answer.body, { status: answer.status, headers });
  } catch {
    return new Response(null, { status: 503 });
  }
}
