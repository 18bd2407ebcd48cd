import { askAuthByLink, passCookies } from '../../../lib/auth-forward.ts';
import { asDeskPath } from '../../../lib/desk-path.ts';
import { publicOrigin } from '../../../lib/public-origin.ts';

const unable = '/sign-in?fault=SSO';

/** Leads on to the sign-in of the prefecture or town; from there one comes back to `/auth/callback/sso`. */
export async function GET(request: Request): Promise<Response> {
  const origin = await publicOrigin();
  const to = asDeskPath(new URL(request.url).searchParams.get('to')) ?? '/desk';
  const headers = new Headers({ location: unable, 'cache-control': 'private, no-store' });
  // Another site may not send somebody through it.
  if (request.headers.get('sec-fetch-site') === 'cross-site')
    return new Response(null, { status: 303, headers });
  try {
    const body = JSON.stringify({ provider: 'sso', callbackURL: to, errorCallbackURL: unable });
    const answer = await askAuthByLink(request.headers, 'sign-in/social', { origin, body });
    const { url } = (await answer.json()) as { url?: string };
    if (answer.ok && url) {
      headers.set('location', url);
      passCookies(answer, headers, request.headers, origin);
    }
  } catch {
    headers.set('location', '/sign-in?fault=SILENT');
  }
  return new Response(null, { status: 303, headers });
}
