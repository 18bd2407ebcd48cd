import { apiOrigin } from '../../lib/api-origin.ts';

type PointRow = [
  code: string,
  name: string,
  kana: string,
  prefecture: string,
  lat: number,
  lng: number,
  of: string,
];
let kept: PointRow[] | null = null;

/** The points of a prefecture's municipalities; the table does not change while a process lives. */
export async function pointsOfPrefecture(code: string): Promise<{ lat: number; lng: number }[]> {
  try {
    kept ??= (await (
      await fetch(`${apiOrigin()}/geo/points.json`, { signal: AbortSignal.timeout(5_000) })
    ).json()) as PointRow[];
  } catch {
    return [];
  }
  return kept.filter((row) => row[3] === code).map(([, , , , lat, lng]) => ({ lat, lng }));
}
