import { acts } from '../../../../features/account/acts.ts';
import { isFromOurPage, passCookies } from '../../../../lib/auth-forward.ts';
import { asLang, hrefIn } from '../../../../lib/lang.ts';
import { readAtMost } from '../../../../lib/read-at-most.ts';

const MAX_FORM_BYTES = 8_000;

/** Does what a form of the account pages asks, without script, and leads on to a page that says how it went. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ act: string }> },
): Promise<Response> {
  const act = acts[(await params).act];
  if (!act) return new Response(null, { status: 404 });
  if (!isFromOurPage(request.headers)) return new Response(null, { status: 403 });
  const body = await readAtMost(request, MAX_FORM_BYTES);
  if (body === null) return new Response(null, { status: 413 });
  const fields = new URLSearchParams(new TextDecoder().decode(body));
  const { to, answer } = await act(request.headers, fields);
  const headers = new Headers({
    location: hrefIn(asLang(fields.get('lang') ?? 'ja') ?? 'ja', to),
    'cache-control': 'private, no-store',
  });
  if (answer) passCookies(answer, headers, request.headers);
  return new Response(null, { status: 303, headers });
}
