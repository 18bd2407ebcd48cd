import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignIn } from '../identity/index.ts';
import { readBody } from './body.ts';
import { replyError } from './reply.ts';

/** What may be asked of the sign-in from outside; the library knows more, and nobody needs it. */
export const authPaths: readonly string[] = [
  '/auth/sign-in/social',
  '/auth/callback/sso',
  '/auth/request-password-reset',
  '/auth/sign-in/email',
  '/auth/sign-out',
  '/auth/reset-password',
  '/auth/change-password',
  '/auth/two-factor/enable',
  '/auth/two-factor/disable',
  '/auth/two-factor/verify-totp',
  '/auth/two-factor/verify-backup-code',
];

/** Where one comes back to from another sign-in: the one path that is entered by a link. */
const wayBack = '/auth/callback/sso';

/** Answers POST /auth/…: the library's own answer with its cookies, never kept by anybody. */
export async function authDoor(
  signIn: () => Promise<SignIn>,
  request: IncomingMessage,
  response: ServerResponse,
  { path, requestId }: { path: string; requestId: string },
): Promise<void> {
  const refuse = (status: number, code: string) =>
    replyError(response, status, { code, message: code, requestId });
  if (!authPaths.includes(path)) return refuse(404, 'NOT_FOUND');
  const isBack = path === wayBack;
  if (request.method !== (isBack ? 'GET' : 'POST')) return refuse(405, 'METHOD_NOT_ALLOWED');
  const body = await readBody(request);
  if (!body.ok) return refuse(body.status, 'BAD_REQUEST');
  const answer = await (await signIn()).handler(
    new Request(`http://localhost${isBack ? (request.url ?? path) : path}`, {
      method: isBack ? 'GET' : 'POST',
      headers: headersOf(request),
      ...(!isBack && { body: body.text || '{}' }),
    }),
  );
  response.statusCode = answer.status;
  for (const cookie of answer.headers.getSetCookie()) response.appendHeader('set-cookie', cookie);
  const location = answer.headers.get('location');
  if (location) response.setHeader('location', location);
  const text = await answer.text();
  response.setHeader('content-type', answer.headers.get('content-type') ?? 'application/json');
  response.setHeader('cache-control', 'no-store');
  response.end(text);
}

/** Headers the sign-in reads; a body's length is counted anew. */
const passedOn = [
  'content-type',
  'cookie',
  'origin',
  'referer',
  'user-agent',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'x-forwarded-for',
  'x-tsunagi-origin',
];

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of passedOn) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}
