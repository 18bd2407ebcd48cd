import { tileAddress, tileTemplate } from '../../../../../lib/tiles.ts';

const WHOLE = /^\d{1,7}$/u;

/**
 * Base map tiles through our own origin: no page needs an outside host, and the map's owner
 * learns nothing about who looks where. Without an answer the vector layer stands alone.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ z: string; x: string; y: string }> },
): Promise<Response> {
  const tile = await params;
  const template = tileTemplate();
  if (!template || !Object.values(tile).every((part) => WHOLE.test(part)))
    return new Response(null, { status: 404 });
  try {
    const found = await fetch(tileAddress(template, tile), {
      signal: AbortSignal.timeout(4_000),
      cache: 'no-store',
    });
    if (!found.ok) return new Response(null, { status: 404 });
    return new Response(found.body, {
      headers: {
        'content-type': found.headers.get('content-type') ?? 'image/png',
        'cache-control': 'public, max-age=86400',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
