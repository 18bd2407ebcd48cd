import { isFromOurPage } from '../../../lib/auth-forward.ts';
import { forwardUpload, largestUploadBytes } from '../../../lib/forward-upload.ts';

/** Takes a list from one of our own pages and hands it on as it comes: it is never held here. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPage(request.headers)) return Response.json({ code: 'FOREIGN_ORIGIN' }, { status: 403 });
  if (Number(request.headers.get('content-length') ?? 0) > largestUploadBytes)
    return Response.json({ code: 'FILE_TOO_LARGE' }, { status: 413, headers: { connection: 'close' } });
  return forwardUpload(request, '/upload/import');
}
