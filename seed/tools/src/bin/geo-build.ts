import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adjacentPairs } from '../adjacency.ts';
import { buildApproximateBoundaries } from '../boundaries/approximate.ts';
import { readLand } from '../boundaries/land.ts';
import { hallSeeds, labelledTowns } from '../boundaries/seeds.ts';
import { buildMunicipalities } from '../municipalities.ts';
import { buildPostcodes, postcodeLine } from '../postcodes.ts';
import { buildPrefectures } from '../prefectures.ts';

const data = (path: string) => fileURLToPath(new URL(`../../../data/geo/${path}`, import.meta.url));

function write(path: string, text: string): void {
  mkdirSync(dirname(data(path)), { recursive: true });
  writeFileSync(data(path), text);
  console.log(`seed/data/geo/${path}  ${(text.length / 1024).toFixed(0)} KB`);
}

/** One row a line, so that a change of one municipality is one line of the diff. */
const rows = (list: unknown[]): string => `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

const municipalities = buildMunicipalities();
write('municipalities/municipalities.json', rows(municipalities));
write('municipalities/prefectures.json', rows(buildPrefectures()));
const postcodes = buildPostcodes();
write(
  'postcodes/postcodes.txt',
  `${[...postcodes].map(([code, list]) => postcodeLine(code, list)).join('\n')}\n`,
);

buildApproximateBoundaries(hallSeeds(municipalities), labelledTowns(municipalities), readLand()).then(
  (topology) => {
    write('boundaries/municipalities.approx.topo.json', topology);
    write('adjacency/approximate.json', rows(adjacentPairs(JSON.parse(topology))));
  },
);
