import { askAuthByLink, passCookies } from '../../../../lib/auth-forward.ts';
import { publicOrigin } from '../../../../lib/public-origin.ts';

/** Where one comes back to from the other sign-in; what stands in the address is used once and never logged. */
export async function GET(request: Request): Promise<Response> {
  const origin = await publicOrigin();
  const headers = new Headers({
    location: '/sign-in?fault=SSO',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  });
  try {
    const answer = await askAuthByLink(request.headers, `callback/sso${new URL(request.url).search}`, {
      origin,
    });
    const location = answer.headers.get('location');
    const target = location && URL.canParse(location, origin) ? new URL(location, origin) : null;
    if (target?.origin === new URL(origin).origin) {
      const fault = target.searchParams.has('error');
      headers.set('location', fault ? '/sign-in?fault=SSO' : target.pathname + target.search);
      passCookies(answer, headers, request.headers, origin);
    }
  } catch {
    headers.set('location', '/sign-in?fault=SILENT');
  }
  return new Response(null, { status: 303, headers });
}
