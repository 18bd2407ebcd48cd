import type { Ring } from '../../gql/graphql.ts';
import type { FoundHit } from './found-hit.ts';
import type { FoundPlaces } from './results-view.tsx';

export interface RingSectionView {
  ring: Ring;
  count: number;
  countIsMore: boolean;
  /** This search looked here at all (away from home leaves one's own town out). */
  isSearched: boolean;
  towns: { code: string; name: string; kana: string; prefectureName: string }[];
  townCount: number;
  areaNames: string[];
  hits: FoundHit[];
}

/** The page's hits under their rings, in the order of the rings, also those with nothing. */
export function ringSections(
  found: FoundPlaces,
  hits: FoundHit[],
  withReadings: boolean,
  skipped: readonly Ring[],
): RingSectionView[] {
  return found.rings.map((summary) => ({
    ring: summary.ring,
    count: summary.count,
    countIsMore: summary.countIsMore,
    isSearched: !skipped.includes(summary.ring),
    towns: summary.towns.map((town) =>
      withReadings ? { ...town, name: `{${town.name}|${town.kana}}` } : town,
    ),
    townCount: summary.townCount,
    areaNames: summary.areaNames,
    hits: hits.filter((hit) => hit.ring === summary.ring),
  }));
}
