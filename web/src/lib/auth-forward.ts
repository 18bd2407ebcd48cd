import { apiOrigin } from './api-origin.ts';
import { ownCookies } from './own-cookies.ts';

/** Whether a request comes from a page of ours: the browser says where a form stood that it posts. */
export function isFromOurPage(asked: Headers): boolean {
  const origin = asked.get('origin');
  const host = asked.get('x-forwarded-host') ?? asked.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

/** Hands a question about signing in on to the api, with the cookies and the place it comes from. */
export function askAuth(asked: Headers, path: string, body: BodyInit): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' });
  const origin = asked.get('origin');
  const cookie = ownCookies(asked.get('cookie'));
  // The nearest hop wrote the last one; what stands before it anybody may have written.
  const place = asked.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  const given = { cookie, origin, 'x-tsunagi-origin': origin, 'x-forwarded-for': place };
  for (const [name, value] of Object.entries(given)) if (value) headers.set(name, value);
  headers.set('user-agent', asked.get('user-agent') ?? '');
  return fetch(`${apiOrigin()}/auth/${path}`, {
    method: 'POST',
    headers,
    body,
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  });
}

/** Takes the api's cookies over into an answer of ours; over https they never travel in the open. */
export function passCookies(from: Response, to: Headers, asked: Headers): void {
  const isSecure = asked.get('origin')?.startsWith('https:') ?? false;
  for (const cookie of from.headers.getSetCookie())
    to.append('set-cookie', isSecure && !/;\s*secure/iu.test(cookie) ? `${cookie}; Secure` : cookie);
}
