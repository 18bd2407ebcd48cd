import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayEnter } from '@tsunagi/domain';
import { refusedBySize } from '@tsunagi/import';
import { replyError, replyJson } from '../http/reply.ts';
import { roleOf, type Viewer } from '../identity/index.ts';
import type { ImportDeskService } from './draft/import-desk.service.ts';

/** Where a file is brought, and where its refused lines are fetched. */
export const uploadPath = '/upload/import';
const refusedPath = /^\/upload\/import\/([0-9a-f-]{36})\/refused\.csv$/;

/** The path as it may stand in the log: without the number of a list. */
export const loggedUploadPath = (path: string): string =>
  path === uploadPath ? path : `${uploadPath}/:id/refused.csv`;

interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly viewer: Viewer | null;
}

/** Takes a list in, or gives the refused lines of one, to those who may import. */
export async function uploadDoor(desk: ImportDeskService, path: string, asking: Asking): Promise<void> {
  const { request, response, requestId, viewer } = asking;
  const refuse = (status: number, code: string) => {
    // What is still being sent is not waited for.
    response.setHeader('connection', 'close');
    replyError(response, status, { code, message: code, requestId });
  };
  const entry = mayEnter('import-resources', { signedIn: viewer !== null, role: roleOf(viewer) });
  if (entry !== 'OPEN' || !viewer) return refuse(entry === 'UNAUTHENTICATED' ? 401 : 403, entry);
  const refused = refusedPath.exec(path);
  if (refused && request.method === 'GET') {
    const csv = await desk.refusedLines(viewer, refused[1]!);
    return csv === null ? refuse(404, 'NOT_FOUND') : sendCsv(response, csv);
  }
  if (path !== uploadPath) return refuse(404, 'NOT_FOUND');
  if (request.method !== 'POST') return refuse(405, 'METHOD_NOT_ALLOWED');
  const said = refusedBySize(Number(request.headers['content-length'] ?? 1));
  if (said) return refuse(said.code === 'FILE_EMPTY' ? 400 : 413, said.code);
  const received = await desk.receive(viewer, nameOf(request), request as AsyncIterable<Buffer>);
  if (!received.ok) return refuse(received.fault.code === 'FILE_EMPTY' ? 400 : 413, received.fault.code);
  replyJson(response, 200, { id: received.id });
}

/** The name of the file travels in a header: it belongs in no address. */
function nameOf({ headers }: IncomingMessage): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? '')).replace(/[\p{Cc}/\\]/gu, '') || '一覧';
  } catch {
    return '一覧';
  }
}

function sendCsv(response: ServerResponse, csv: string): void {
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="refused.csv"',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(csv);
}
