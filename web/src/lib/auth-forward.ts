import { apiOrigin } from './api-origin.ts';
import { ownCookies } from './own-cookies.ts';
import { placeOnTheNet } from './place-on-the-net.ts';

/** Whether a request comes from a page of ours: the browser says where a form stood that it posts. */
export function isFromOurPage(asked: Headers): boolean {
  const origin = asked.get('origin');
  const host = asked.get('x-forwarded-host') ?? asked.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

/** Hands a question about signing in on to the api, with the cookies and the place it comes from. */
export function askAuth(asked: Headers, path: string, body: BodyInit): Promise<Response> {
  return fetch(`${apiOrigin()}/auth/${path}`, {
    method: 'POST',
    headers: headersTo(asked, asked.get('origin')),
    body,
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  });
}

function headersTo(asked: Headers, origin: string | null): Headers {
  const headers = new Headers({ 'content-type': 'application/json' });
  const cookie = ownCookies(asked.get('cookie'));
  const given = { cookie, origin, 'x-tsunagi-origin': origin, 'x-forwarded-for': placeOnTheNet(asked) };
  for (const [name, value] of Object.entries(given)) if (value) headers.set(name, value);
  headers.set('user-agent', asked.get('user-agent') ?? '');
  return headers;
}

/** Asks the sign-in as a page of ours that is opened by a link; the origin is the one people see. */
export function askAuthByLink(
  asked: Headers,
  path: string,
  { origin, body }: { origin: string; body?: string },
): Promise<Response> {
  const headers = headersTo(asked, origin);
  return fetch(`${apiOrigin()}/auth/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body !== undefined && { body }),
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  });
}

/** Takes the api's cookies over into an answer of ours; over https they never travel in the open. */
export function passCookies(from: Response, to: Headers, asked: Headers, origin = asked.get('origin')): void {
  const isSecure = origin?.startsWith('https:') ?? false;
  for (const cookie of from.headers.getSetCookie())
    to.append('set-cookie', isSecure && !/;\s*secure/iu.test(cookie) ? `${cookie}; Secure` : cookie);
}
