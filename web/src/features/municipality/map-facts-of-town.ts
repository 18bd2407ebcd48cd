import type { DirectoryFactsOf } from '../../lib/directory.ts';
import { prefectureNames } from '../../lib/prefectures.ts';
import { tilesInReach } from '../../lib/tiles.ts';
import { groundOfTown, type MapFacts, mapHit } from '../resource-map/map-facts.ts';
import type { FoundHit } from '../results/found-hit.ts';
import type { Town } from './load-town.ts';
import type { TownWords } from './town-texts.ts';

/** Where the browser gets tiles: from our own origin, which passes them on; `none` where none are wanted or none answer. */
export const tilesForBrowser = (): string => (tilesInReach() ? '/tiles/{z}/{x}/{y}' : 'none');

/** Names of the 47 by code, as the map writes them. */
export async function namesByCode(): Promise<Record<string, string>> {
  return Object.fromEntries((await prefectureNames()).map(({ code, name }) => [code, name]));
}

/** Everything the town's maps are drawn from. */
export async function mapFactsOfTown(
  town: Town,
  hits: FoundHit[],
  words: TownWords,
  facts: DirectoryFactsOf | null,
): Promise<MapFacts> {
  return {
    home: { code: town.code, name: town.name, ...town.position },
    hits: hits.map((hit) => mapHit(hit, words.codes.rings[hit.ring])),
    groundClasses: groundOfTown(town),
    tiles: tilesForBrowser(),
    boundaries: facts?.boundariesOrigin ?? 'APPROXIMATE',
    prefectureNames: await namesByCode(),
  };
}
