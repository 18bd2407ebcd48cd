import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App } from '../app.ts';
import { exportDoor, exportStub, loggedExportPath } from '../export/export-door.ts';
import { isPhotoPath, loggedPhotoPath, photoDoor } from '../field-note/index.ts';
import { hsdsDoor } from '../hsds/hsds-door.ts';
import { loggedPath, stub } from '../hsds/hsds-request.ts';
import { loggedUploadPath, uploadDoor, uploadPath } from '../import/upload-door.ts';
import { authDoor, authPaths } from './auth-door.ts';
import { graphqlDoor } from './graphql-door.ts';
import { replyError, replyJson } from './reply.ts';
import { sendStatic } from './static-answer.ts';

/** The doors of the api. What is asked, and of whom, is never logged: method, path, status and time are. */
export function makeHttpServer(app: App): Server {
  const server = createServer((request, response) => void answer(app, request, response));
  // A large list comes in slowly over the lines of small offices; what is not a list is short and limited.
  server.requestTimeout = 180_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  server.maxHeadersCount = 100;
  return server;
}

async function answer(app: App, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  const start = performance.now();
  const path = pathOf(request);
  response.setHeader('x-request-id', requestId);
  response.on('close', () => {
    const milliseconds = Math.round(performance.now() - start);
    app.log.info({
      requestId,
      method: request.method,
      path: knownPath(path),
      status: response.statusCode,
      milliseconds,
    });
  });
  try {
    await route(app, request, response, { path, requestId });
  } catch (fault) {
    app.logFault(fault, requestId);
    if (response.headersSent) response.destroy();
    else replyError(response, 500, { code: 'INTERNAL', message: 'INTERNAL', requestId });
  }
}

/** The path alone: what stands behind a question mark is nobody's business. */
const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?', 1)[0]!;

/** The nearest hop wrote the last one; what stands before it anybody may have written. */
const placeOf = (request: IncomingMessage): string | null =>
  String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)!
    .trim() || null;

const knownPaths = [
  '/graphql',
  '/geo/boundaries.topo.json',
  '/geo/points.json',
  '/healthz',
  '/readyz',
  ...authPaths,
];

const isHsds = (path: string) => path === stub || path.startsWith(`${stub}/`);

const knownPath = (path: string): string =>
  isHsds(path)
    ? loggedPath(path)
    : path.startsWith(exportStub)
      ? loggedExportPath(path)
      : knownPaths.includes(path)
        ? path
        : path.startsWith(uploadPath)
          ? loggedUploadPath(path)
          : isPhotoPath(path)
            ? loggedPhotoPath
            : '(other)';

async function route(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
  { path, requestId }: { path: string; requestId: string },
): Promise<void> {
  if (path === '/graphql') {
    const viewer = await app.services.identity.viewerOf(request.headers);
    return graphqlDoor(app.apollo, request, response, app.contextOf(requestId, viewer, placeOf(request)));
  }
  if (isPhotoPath(path)) {
    const viewer = await app.services.identity.viewerOf(request.headers);
    const { now } = app.at();
    return photoDoor(app.services.fieldNote, { request, response, requestId, path, viewer, now });
  }
  if (path.startsWith('/auth/')) return authDoor(app.signIn, request, response, { path, requestId });
  if (path.startsWith(uploadPath)) {
    const viewer = await app.services.identity.viewerOf(request.headers);
    return uploadDoor(app.services.imports, path, { request, response, requestId, viewer });
  }
  const asking = () => ({ request, response, requestId, at: app.at() });
  if (isHsds(path)) return hsdsDoor(app.services.hsds, path, asking());
  if (path.startsWith(exportStub)) return exportDoor(app.services.export, path, asking());
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, requestId);
  if (path === '/healthz') return replyJson(response, 200, { status: 'ok' });
  if (path === '/readyz') {
    const ready = await app.isReady();
    return replyJson(response, ready ? 200 : 503, { status: ready ? 'ok' : 'database unreachable' });
  }
  if (path === '/geo/points.json')
    return sendStatic(request, response, app.geo.pointsAnswer(app.reference.current));
  if (path === '/geo/boundaries.topo.json') {
    const boundaries = await app.geo.boundariesAnswer();
    return boundaries ? sendStatic(request, response, boundaries) : refuse(response, 404, requestId);
  }
  refuse(response, 404, requestId);
}

const messages: Record<number, [code: string, message: string]> = {
  404: ['NOT_FOUND', 'There is nothing here.'],
  405: ['METHOD_NOT_ALLOWED', 'This is read by GET.'],
};

function refuse(response: ServerResponse, status: 404 | 405, requestId: string): void {
  const [code, message] = messages[status]!;
  replyError(response, status, { code, message, requestId });
}
