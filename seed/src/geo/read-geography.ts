import {
  type AdjacentPair,
  type FormerCode,
  type Municipality,
  northernTerritoryCodes,
  type PostcodeRow,
  type Prefecture,
  type Ward,
} from '@tsunagi/geo';
import { readApproximateAdjacency, readSeaLinks, withSeaLinks } from './read-adjacency.ts';
import { readFormerCodes } from './read-former-codes.ts';
import { readMunicipalities } from './read-municipalities.ts';
import { readPostcodes } from './read-postcodes.ts';
import { readPrefectures } from './read-prefectures.ts';

/** All reference geography, checked: whatever reads it need not look for faults again. */
export type Geography = {
  readonly prefectures: readonly Prefecture[];
  readonly municipalities: readonly Municipality[];
  readonly wards: readonly Ward[];
  readonly adjacency: readonly AdjacentPair[];
  readonly postcodes: readonly PostcodeRow[];
  readonly formerCodes: readonly FormerCode[];
  /** Known codes that are not listed: the villages of the Northern Territories. */
  readonly foreignCodes: readonly string[];
};

/** Reads the committed files. The land borders given replace those of the approximate layer. */
export function readGeography(officialLand?: readonly AdjacentPair[]): Geography {
  const { municipalities, wards } = readMunicipalities();
  const names = new Map([...municipalities, ...wards].map((place) => [place.code, place.name]));
  const municipalityNames = new Map(municipalities.map((place) => [place.code, place.name]));
  const land = officialLand ?? readApproximateAdjacency(municipalityNames);
  return {
    prefectures: readPrefectures(),
    municipalities,
    wards,
    adjacency: withSeaLinks(land, readSeaLinks(municipalityNames)),
    postcodes: readPostcodes(new Set(names.keys())),
    formerCodes: readFormerCodes(names),
    foreignCodes: northernTerritoryCodes,
  };
}
