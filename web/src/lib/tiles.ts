const PROBE_EVERY_MS = 600_000;
const PROBE_PATIENCE_MS = 2_500;
const FIRST_TILE = { z: '5', x: '28', y: '12' };

let inReach = false;
let probedAt = 0;

/** Template of the outside map tiles, or null where none are wanted. */
export function tileTemplate(): string | null {
  const template = process.env.TSUNAGI_TILES ?? 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png';
  return template === 'none' || template === '' ? null : template;
}

/** The outside address of one tile. */
export function tileAddress(template: string, { z, x, y }: { z: string; x: string; y: string }): string {
  return template.replace('{z}', z).replace('{x}', x).replace('{y}', y);
}

/**
 * Whether the tile server answered lately. Asked beside the page, never before it: until it has answered, and
 * where nothing outside can be reached, the vector ground stands alone and no browser waits for tiles.
 */
export function tilesInReach(now = Date.now()): boolean {
  const template = tileTemplate();
  if (!template) return false;
  if (now - probedAt > PROBE_EVERY_MS) {
    probedAt = now;
    fetch(tileAddress(template, FIRST_TILE), {
      cache: 'no-store',
      signal: AbortSignal.timeout(PROBE_PATIENCE_MS),
    }).then(
      (answer) => {
        inReach = answer.ok;
      },
      () => {
        inReach = false;
      },
    );
  }
  return inReach;
}
