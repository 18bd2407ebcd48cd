import { approximateBorderMeters, type MunicipalityTopology, sharedBorders } from '@tsunagi/geo';

/** Pairs of codes whose areas share a border worth the name, in order. */
export const adjacentPairs = (topology: MunicipalityTopology): [string, string][] =>
  sharedBorders(topology)
    .filter((border) => border.meters > approximateBorderMeters)
    .map((border) => border.codes);
