import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayEnter } from '@tsunagi/domain';
import { readBytes } from '../http/body.ts';
import { replyError, replyJson } from '../http/reply.ts';
import { roleOf, type Viewer } from '../identity/index.ts';
import type { FieldNoteService, PhotoAnswer } from './field-note.service.ts';

/** The largest photo that is read; the phone makes them smaller before it sends them. */
export const largestUploadBytes = 12_000_000;

const photoPath = /^\/field-notes\/([0-9a-f-]{36})\/photo$/u;

/** Whether a path is a photo's. */
export const isPhotoPath = (path: string): boolean => photoPath.test(path);

/** How a photo's path is logged: whose it is, is not. */
export const loggedPhotoPath = '/field-notes/:id/photo';

interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly path: string;
  readonly viewer: Viewer | null;
  readonly now: Date;
}

const statusOf: Record<PhotoAnswer, number> = { KEPT: 200, NOT_FOUND: 404, NOT_A_PHOTO: 422 };

/** Takes the photo of a note (POST, the bytes alone) or shows it (GET) to those of its municipality; nobody keeps it. */
export async function photoDoor(notes: FieldNoteService, asking: Asking): Promise<void> {
  const { request, response, requestId, viewer } = asking;
  const refuse = (status: number, code: string) =>
    replyError(response, status, { code, message: code, requestId });
  const entry = mayEnter('record-resources', { signedIn: viewer !== null, role: roleOf(viewer) });
  if (entry !== 'OPEN' || !viewer) return refuse(entry === 'FORBIDDEN' ? 403 : 401, entry);
  const id = photoPath.exec(asking.path)![1]!;
  if (request.method === 'GET') {
    const image = await notes.photo(viewer, id);
    return image ? show(image, response) : refuse(404, 'NOT_FOUND');
  }
  if (request.method !== 'POST') return refuse(405, 'METHOD_NOT_ALLOWED');
  const body = await readBytes(request, largestUploadBytes);
  if (!body.ok) return refuse(body.status, body.status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST');
  const answer = await notes.addPhoto(viewer, id, body.bytes, asking.now);
  if (answer === 'KEPT') replyJson(response, 200, { kept: true });
  else refuse(statusOf[answer], answer);
}

function show(image: Buffer, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'image/jpeg',
    'content-length': image.length,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  response.end(image);
}
