import { apiOrigin } from '../../../../lib/api-origin.ts';
import { isFromOurPage } from '../../../../lib/auth-forward.ts';
import { ownCookies } from '../../../../lib/own-cookies.ts';
import { readAtMost } from '../../../../lib/read-at-most.ts';

/** The phone sends photos far smaller; the api reads no more. */
const MAX_PHOTO_BYTES = 12_000_000;

interface PhotoRoute {
  params: Promise<{ id: string }>;
}

/** Shows the photo of a field note to those who may see it; nobody on the way keeps it. */
export async function GET(request: Request, { params }: PhotoRoute): Promise<Response> {
  return hand(request, (await params).id, {});
}

/** Hands a photo on to the api. */
export async function POST(request: Request, { params }: PhotoRoute): Promise<Response> {
  if (!isFromOurPage(request.headers)) return Response.json({ code: 'FOREIGN_ORIGIN' }, { status: 403 });
  const body = await readAtMost(request, MAX_PHOTO_BYTES);
  if (body === null) return Response.json({ code: 'TOO_LARGE' }, { status: 413 });
  return hand(request, (await params).id, { method: 'POST', body });
}

async function hand(request: Request, id: string, init: RequestInit): Promise<Response> {
  const cookie = ownCookies(request.headers.get('cookie'));
  try {
    const answer = await fetch(`${apiOrigin()}/field-notes/${encodeURIComponent(id)}/photo`, {
      ...init,
      headers: { 'content-type': 'application/octet-stream', ...(cookie && { cookie }) },
      cache: 'no-store',
      signal: AbortSignal.timeout(60_000),
    });
    const headers = new Headers({
      'content-type': answer.headers.get('content-type') ?? 'application/json',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return Response.json({ code: 'UNREACHABLE' }, { status: 503 });
  }
}
