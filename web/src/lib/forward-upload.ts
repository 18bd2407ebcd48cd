import { apiOrigin } from './api-origin.ts';
import { ownCookies } from './own-cookies.ts';

/** No list is larger; the same is said on the page before anything is sent, and again by the api. */
export const largestUploadBytes = 50_000_000;

const patienceMilliseconds = 180_000;

/** Hands a file on piece by piece while it comes in, with who sends it; what grows too large is cut off. */
export async function forwardUpload(request: Request, path: string): Promise<Response> {
  const cookie = ownCookies(request.headers.get('cookie'));
  const length = request.headers.get('content-length');
  try {
    const answer = await fetch(`${apiOrigin()}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': request.headers.get('x-file-name') ?? '',
        ...(length && { 'content-length': length }),
        ...(cookie && { cookie }),
      },
      body: request.body,
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMilliseconds),
      // A body that streams is sent while the answer is not there yet.
      ...{ duplex: 'half' },
    });
    const body = (await answer.json().catch(() => null)) as { id?: string; errors?: Fault[] } | null;
    const code = body?.errors?.[0]?.extensions?.code;
    return Response.json(answer.ok ? { id: body?.id } : { code: code ?? 'UNREACHABLE' }, {
      status: answer.status,
      headers: { 'cache-control': 'private, no-store' },
    });
  } catch {
    return Response.json({ code: 'UNREACHABLE' }, { status: 503 });
  }
}

interface Fault {
  readonly extensions?: { readonly code?: string };
}
