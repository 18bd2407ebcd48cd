import { askAuth, isFromOurPage, passCookies } from '../../../lib/auth-forward.ts';
import { MAX_QUESTION_BYTES, readAtMost } from '../../../lib/read-at-most.ts';

/** Hands the sign-in's questions on to the api at run time; bodies are never logged. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  if (!isFromOurPage(request.headers)) return Response.json({ code: 'FOREIGN_ORIGIN' }, { status: 403 });
  const body = await readAtMost(request, MAX_QUESTION_BYTES);
  if (body === null) return Response.json({ code: 'TOO_LARGE' }, { status: 413 });
  try {
    const path = (await params).path.map(encodeURIComponent).join('/');
    const answer = await askAuth(request.headers, path, body);
    const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'private, no-store' });
    passCookies(answer, headers, request.headers);
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return Response.json({ code: 'UNREACHABLE' }, { status: 503 });
  }
}
