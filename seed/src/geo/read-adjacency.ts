import type { AdjacentPair } from '@tsunagi/geo';
import { demandNoFaults, readGeoJson } from './data-files.ts';

const approximatePath = 'adjacency/approximate.json';
const seaPath = 'by-hand/sea-links.json';

type SeaLink = { codes: [string, string]; names: [string, string]; by: 'FERRY' | 'BRIDGE' };

function pairFaults(
  pairs: readonly (readonly [string, string])[],
  names: ReadonlyMap<string, string>,
): string[] {
  const seen = new Set<string>();
  return pairs.flatMap(([one, other]) => {
    const pair = `${one} ${other}`;
    const unknown = [one, other].filter((code) => !names.has(code)).map((code) => `${pair}: no ${code}`);
    const order = one < other ? [] : [`${pair}: the smaller code comes first`];
    const twice = seen.has(pair) ? [`${pair}: stands twice`] : [];
    seen.add(pair);
    return [...unknown, ...order, ...twice];
  });
}

/** Neighbors by the borders of the committed approximate layer. */
export function readApproximateAdjacency(names: ReadonlyMap<string, string>): AdjacentPair[] {
  const pairs = readGeoJson<[string, string][]>(approximatePath);
  demandNoFaults(approximatePath, pairFaults(pairs, names));
  return pairs.map((codes) => ({ codes, origin: 'APPROXIMATE', over: 'LAND' }));
}

/** Neighbors over water, kept by hand; each names its towns, so that a wrong code shows. */
export function readSeaLinks(names: ReadonlyMap<string, string>): AdjacentPair[] {
  const links = readGeoJson<SeaLink[]>(seaPath);
  const misnamed = links.flatMap(({ codes, names: said }) =>
    codes.flatMap((code, at) => (names.get(code) === said[at] ? [] : [`${code} is not ${said[at]}`])),
  );
  demandNoFaults(seaPath, [
    ...pairFaults(
      links.map((link) => link.codes),
      names,
    ),
    ...misnamed,
  ]);
  return links.map(({ codes }) => ({ codes, origin: 'STAFF', over: 'SEA' }));
}

/** Land neighbors of the loaded layer, and over water what land does not join already. */
export function withSeaLinks(land: readonly AdjacentPair[], sea: readonly AdjacentPair[]): AdjacentPair[] {
  const joined = new Set(land.map((pair) => pair.codes.join(' ')));
  return [...land, ...sea.filter((pair) => !joined.has(pair.codes.join(' ')))];
}
