import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdjacentPair } from '@tsunagi/geo';

/** What `geo:import` leaves in the data folder. */
export type OfficialGeography = {
  /** The file to serve as boundaries; its object is `municipalities`, each with `properties.code`. */
  readonly topologyPath: string;
  readonly adjacency: readonly AdjacentPair[];
  /** Name of the file it was made from, which carries the date of the borders. */
  readonly source: string;
};

type AdjacencyFile = { source: string; pairs: [string, string][] };

const topologyFile = 'official.topo.json';
const adjacencyFile = 'official.adjacency.json';

/** Where official geography lies in a data folder, whether or not it is there. */
export const officialPaths = (dataFolder: string) => ({
  topology: join(dataFolder, 'geo', topologyFile),
  adjacency: join(dataFolder, 'geo', adjacencyFile),
});

/** The imported official borders, or null where an operator has imported none. */
export function readOfficialGeography(dataFolder: string): OfficialGeography | null {
  const { topology, adjacency } = officialPaths(dataFolder);
  if (!existsSync(topology) || !existsSync(adjacency)) return null;
  const { source, pairs } = JSON.parse(readFileSync(adjacency, 'utf8')) as AdjacencyFile;
  return {
    topologyPath: topology,
    source,
    adjacency: pairs.map((codes) => ({ codes, origin: 'OFFICIAL', over: 'LAND' })),
  };
}

/** Puts both files in place. Each appears whole or not at all; the adjacency last, as it makes the import count. */
export function writeOfficialGeography(
  dataFolder: string,
  topology: string,
  source: string,
  pairs: readonly (readonly [string, string])[],
): void {
  const paths = officialPaths(dataFolder);
  mkdirSync(join(dataFolder, 'geo'), { recursive: true });
  const rows = pairs.map((pair) => JSON.stringify(pair)).join(',\n');
  for (const [path, text] of [
    [paths.topology, topology],
    [paths.adjacency, `{"source":${JSON.stringify(source)},"pairs":[\n${rows}\n]}\n`],
  ] as const) {
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  }
}
