import type { IncomingMessage, ServerResponse } from 'node:http';

/** What every answer carries: nothing of it may be kept by anyone on the way, and nothing guesses its type. */
const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** For doors anyone may read from any page: they know nothing about who asks. */
export const openToAll = { 'access-control-allow-origin': '*' };

/** Answers with JSON that nobody keeps. */
export function replyJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    ...always,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Leads on for good to another path of this origin, with what was asked behind the question mark. Nobody keeps it. */
export function redirect(request: IncomingMessage, response: ServerResponse, path: string): void {
  const { search } = new URL(request.url ?? '/', 'http://localhost');
  response.writeHead(308, {
    ...always,
    ...openToAll,
    location: `${path}${search}`,
    'cache-control': 'no-store',
    'content-length': 0,
  });
  response.end();
}

/** Refuses in the form of a GraphQL error, so that one reader understands all answers. */
export function replyError(
  response: ServerResponse,
  status: number,
  fault: { code: string; message: string; requestId: string },
  headers: Record<string, string> = {},
): void {
  const { code, message, requestId } = fault;
  replyJson(response, status, { errors: [{ message, extensions: { code, requestId } }] }, headers);
}
