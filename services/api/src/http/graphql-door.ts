import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from '../graphql/context.ts';
import { largestBodyBytes, readBody } from './body.ts';
import { replyError } from './reply.ts';

/** Answers POST /graphql. Any other method is refused: nothing about a person may enter a URL. */
export async function graphqlDoor(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  const { requestId } = context;
  const refuse = (status: number, code: string, message: string, headers = {}) =>
    replyError(response, status, { code, message, requestId }, headers);
  if (request.method !== 'POST') return refuse(405, 'METHOD_NOT_ALLOWED', 'Ask by POST.', { allow: 'POST' });
  const body = await readBody(request);
  if (!body.ok) return refuseBody(request, refuse, body.status);
  const question = parseJson(body.text);
  if (question === undefined) return refuse(400, 'BAD_REQUEST', 'The body is not JSON.');
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: headersOf(request),
      search: '',
      body: question,
    },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') return refuse(406, 'BAD_REQUEST', 'Answers in parts are not given.');
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(answer.status ?? 200, { 'content-length': Buffer.byteLength(answer.body.string) });
  response.end(answer.body.string);
}

/** The rest of a body that is too large is not waited for: the connection ends with the answer. */
function refuseBody(
  request: IncomingMessage,
  refuse: (status: number, code: string, message: string, headers?: Record<string, string>) => void,
  status: 413 | 400,
): void {
  if (status === 400) {
    refuse(400, 'BAD_REQUEST', 'The body broke off.');
    return;
  }
  refuse(413, 'TOO_LARGE', `A question has at most ${largestBodyBytes} bytes.`, { connection: 'close' });
  request.unpipe();
  request.pause();
  setTimeout(() => request.destroy(), 500).unref();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
