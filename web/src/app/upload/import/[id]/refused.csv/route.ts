import { apiOrigin } from '../../../../../lib/api-origin.ts';
import { ownCookies } from '../../../../../lib/own-cookies.ts';

/** The refused lines of a list with the reasons, for the one who brought it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const cookie = ownCookies(request.headers.get('cookie'));
  const { id } = await params;
  try {
    const answer = await fetch(`${apiOrigin()}/upload/import/${encodeURIComponent(id)}/refused.csv`, {
      headers: { ...(cookie && { cookie }) },
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    const kept = ['content-type', 'content-disposition', 'x-content-type-options'];
    const headers = new Headers({ 'cache-control': 'private, no-store' });
    for (const name of kept) headers.set(name, answer.headers.get(name) ?? '');
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return new Response(null, { status: 503 });
  }
}
