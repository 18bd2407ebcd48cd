import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicOrigin } from '../http/public-origin.ts';
import { openToAll, redirect, replyJson } from '../http/reply.ts';
import { sendLines } from '../http/send-lines.ts';
import type { AskedAt } from '../search/index.ts';
import type { HsdsService } from './hsds.service.ts';
import type { ParameterFault } from './hsds-parameters.ts';
import { readRequest, stub, type Target, targetOf } from './hsds-request.ts';
import { licence } from './licence.ts';
import { hsdsVersion, openApi } from './openapi.ts';
import { profile } from './profile.ts';

const preflight = {
  ...openToAll,
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
};

interface Asking {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  at: AskedAt;
}

/** Answers below /hsds. */
export async function hsdsDoor(service: HsdsService, path: string, asking: Asking): Promise<void> {
  const { request, response } = asking;
  if (request.method === 'OPTIONS') {
    response.writeHead(204, preflight).end();
    return;
  }
  const target = targetOf(path);
  if (!target) return refuse(asking, 404, [nothingHere]);
  const methods = target.is === 'list' ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
  if (!methods.includes(request.method ?? ''))
    return refuse(asking, 405, [{ code: 'METHOD_NOT_ALLOWED', message: 'This is read.' }], methods);
  if (target.is === 'list' || target.is === 'one') return answerRows(service, target, asking);
  send(asking, documentOf(target.is, publicOrigin(request), asking.at.reference.fiction));
}

function documentOf(is: 'root' | 'openapi' | 'profile', origin: string, fiction: string | null): unknown {
  if (is === 'openapi') return openApi(origin, fiction);
  if (is === 'profile') return profile(origin, fiction);
  return {
    version: hsdsVersion,
    profile: `${origin}/hsds/profile`,
    openapi_url: `${origin}/hsds/openapi.json`,
    license: licence.url,
    ...(fiction !== null && { notice: fiction }),
  };
}

async function answerRows(
  service: HsdsService,
  target: Extract<Target, { is: 'list' | 'one' }>,
  asking: Asking,
): Promise<void> {
  const { endpoint } = target;
  const { request, response, at } = asking;
  const read = await readRequest(
    request,
    target.is === 'one' ? endpoint.oneParameters : endpoint.listParameters,
  );
  if (!read.ok) return refuse(asking, read.status, read.faults.length > 0 ? read.faults : [brokenBody]);
  const faults = postcodeFaults(service, read.asked.postcode, at);
  if (faults.length > 0) return refuse(asking, 400, faults);
  if (target.is === 'one') {
    const row = await service.one(endpoint, target.id, read.asked, at);
    return row === null ? sendOn(service, target, asking) : send(asking, row);
  }
  if (read.asked.format !== 'ndjson') return send(asking, await service.page(endpoint, read.asked, at));
  await sendLines(request, response, service.all(endpoint, read.asked, at), openToAll);
}

/** What was merged into another has its old address for ever: it leads to the other. */
async function sendOn(
  service: HsdsService,
  { endpoint, id }: Extract<Target, { is: 'one' }>,
  asking: Asking,
): Promise<void> {
  const moved = await service.movedTo(endpoint, id);
  if (moved === null) return refuse(asking, 404, [nothingHere]);
  redirect(asking.request, asking.response, `${stub}${endpoint.path}/${moved}`);
}

const postcodeFaults = (service: HsdsService, postcode: string | undefined, at: AskedAt): ParameterFault[] =>
  postcode === undefined || service.knowsPostcode(postcode, at)
    ? []
    : [{ field: 'postcode', code: 'NO_SUCH_POSTCODE', message: 'No municipality has this postcode.' }];

/** What was asked by GET may be kept a minute; what was sent in a body is nobody's but the sender's. */
const send = ({ request, response }: Asking, body: unknown): void =>
  replyJson(response, 200, body, {
    ...openToAll,
    'cache-control': request.method === 'POST' ? 'no-store' : 'public, max-age=60',
  });

const nothingHere = { code: 'NOT_FOUND', message: 'There is nothing here.' };
const brokenBody = { code: 'BAD_REQUEST', message: 'The body is too large or broke off.' };

function refuse(
  { response, requestId }: Asking,
  status: number,
  faults: readonly { code: string; message: string; field?: string }[],
  allow?: readonly string[],
): void {
  const errors = faults.map(({ message, code, field }) => ({
    message: field ? `${field}: ${message}` : message,
    extensions: { code, ...(field && { field }), requestId },
  }));
  replyJson(response, status, { errors }, { ...openToAll, ...(allow && { allow: allow.join(', ') }) });
}
