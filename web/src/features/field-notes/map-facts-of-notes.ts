import { directoryFacts } from '../../lib/directory.ts';
import type { PickMapFacts } from '../field-entry/pick-map.tsx';
import { namesByCode, tilesForBrowser } from '../municipality/map-facts-of-town.ts';

/** What the maps of notes are drawn from besides the own town; a silent directory leaves them plain. */
export async function mapFactsOfNotes(): Promise<PickMapFacts> {
  const [facts, prefectureNames] = await Promise.all([directoryFacts(), namesByCode().catch(() => ({}))]);
  return {
    tiles: tilesForBrowser(),
    boundaries: facts?.boundariesOrigin ?? 'APPROXIMATE',
    prefectureNames,
  };
}
