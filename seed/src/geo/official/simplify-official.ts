import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Megabytes mapshaper may use; the national file is about 400 MB of text. */
const memoryMegabytes = 8_192;

/**
 * Only `N03_007` is used: the other columns changed their meaning between versions. Land that belongs to no
 * municipality (no code, or one ending in 000) is left out; wards become part of their city. Lines are simplified to a
 * measure in meters, not to a share of their points: the result is the same however detailed the file is.
 */
const commands = (source: string, join_: string, out: string): string[] => [
  '-i',
  source,
  'name=municipalities',
  '-filter',
  '!!N03_007 && !/000$/.test(N03_007)',
  '-join',
  join_,
  'keys=N03_007,ward',
  'fields=city',
  'string-fields=ward,city',
  '-each',
  'code = city || N03_007',
  '-dissolve',
  'code',
  '-simplify',
  'interval=100',
  'keep-shapes',
  '-clean',
  '-o',
  out,
  'format=topojson',
  'quantization=2e5',
];

/** Turns a file of 国土数値情報 行政区域 (N03) into a small TopoJSON with one area a municipality, by mapshaper. */
export async function simplifyOfficial(
  mapshaper: string,
  source: string,
  cityOfWard: ReadonlyMap<string, string>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-n03-'));
  try {
    const [wards, out] = [join(folder, 'wards.csv'), join(folder, 'municipalities.json')];
    const rows = [...cityOfWard].map(([ward, city]) => `"${ward}","${city}"`);
    await writeFile(wards, ['ward,city', ...rows].join('\n'));
    const memory = `--max-old-space-size=${memoryMegabytes}`;
    await run(process.execPath, [memory, mapshaper, ...commands(source, wards, out)], { maxBuffer: 2 ** 26 });
    return await readFile(out, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
