/**
 * `npm run geo:import -- N03-YYYYMMDD.geojson [--write] [--partial]`
 * Puts the official borders (国土数値情報 行政区域) in the data folder; without `--write` it only tries.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importOfficial } from '../geo/official/import-official.ts';
import { mapshaperProgram } from '../geo/official/mapshaper-program.ts';
import { readGeography } from '../geo/read-geography.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const fail = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, partial: { type: 'boolean', default: false } },
});
// npm runs scripts in the workspace's root and says in INIT_CWD where the person stands.
const standing = process.env.INIT_CWD ?? process.cwd();
const source = resolve(
  standing,
  positionals[0] ?? fail('usage: geo:import N03-YYYYMMDD.geojson [--write] [--partial]'),
);
if (!existsSync(source)) fail(`no such file: ${source}`);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const dataFolder = resolve(root, process.env.TSUNAGI_DATA_DIR ?? '.tsunagi');

importOfficial(readGeography(), {
  source,
  dataFolder,
  mapshaper: mapshaperProgram(say),
  write: values.write,
  partial: values.partial,
  say,
}).catch((fault: Error) => fail(`import refused: ${fault.message}`));
