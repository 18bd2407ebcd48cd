import { type NextRequest, NextResponse } from 'next/server';
import {
  ANSWERS_HEADER,
  LANG_HEADER,
  MAX_FORM_BYTES,
  PATH_HEADER,
  packAnswers,
} from './lib/answers-carrier.ts';
import { securityPolicy } from './lib/security-policy.ts';

/**
 * Before each page: a fresh nonce, the language taken off the path, and, for a form posted without script,
 * its fields handed to the page by an internal header, so that they never stand in an address.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = securityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  // Nobody outside may speak by the internal headers.
  headers.delete(ANSWERS_HEADER);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);

  const url = request.nextUrl.clone();
  const [, first = ''] = url.pathname.split('/');
  const lang = first === 'easy' || first === 'en' ? first : 'ja';
  const path = (lang === 'ja' ? url.pathname : url.pathname.slice(lang.length + 1)) || '/';
  headers.set(PATH_HEADER, path);
  headers.set(LANG_HEADER, lang);

  if (isPlainForm(request)) {
    const body = await readLimited(request);
    if (body === null) return new NextResponse(null, { status: 413 });
    headers.set(ANSWERS_HEADER, packAnswers(new URLSearchParams(body)));
  }

  // `/ja/…` is the inner address only: from outside it is no page.
  url.pathname = path === '/koyomi' && lang === 'ja' ? path : `/${lang}${path === '/' ? '' : path}`;
  const response = NextResponse.rewrite(url, { request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

function isPlainForm(request: NextRequest): boolean {
  return (
    request.method === 'POST' &&
    (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
  );
}

async function readLimited(request: NextRequest): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_FORM_BYTES) return null;
  const body = await request.text();
  return body.length > MAX_FORM_BYTES ? null : body;
}

export const config = {
  matcher: [
    '/((?!_next/|graphql$|auth/|field-notes/|hsds$|hsds/|export/|upload/|geo/|tiles/|fonts/|icon|apple-icon|favicon.ico|sitemap.xml|robots.txt|manifest.webmanifest|offline|sw.js).*)',
  ],
};
