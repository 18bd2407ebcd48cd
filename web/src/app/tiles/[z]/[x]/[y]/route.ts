import { tileTemplate } from '../../../../../lib/api-origin.ts';

const WHOLE = /^\d{1,7}$/u;

/**
 * Base map tiles through our own origin: no page needs an outside host, and the map's owner
 * learns nothing about who looks where. Without an answer the vector layer stands alone.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ z: string; x: string; y: string }> },
): Promise<Response> {
  const { z, x, y } = await params;
  const template = tileTemplate();
  if (!template || ![z, x, y].every((part) => WHOLE.test(part))) return new Response(null, { status: 404 });
  const address = template.replace('{z}', z).replace('{x}', x).replace('{y}', y);
  try {
    const tile = await fetch(address, { signal: AbortSignal.timeout(4_000), cache: 'no-store' });
    if (!tile.ok) return new Response(null, { status: 404 });
    return new Response(tile.body, {
      headers: {
        'content-type': tile.headers.get('content-type') ?? 'image/png',
        'cache-control': 'public, max-age=86400',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
