import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import type { Area } from './land.ts';

type Files = Record<string, string | Buffer>;
type Mapshaper = { applyCommands(commands: string, input: Files): Promise<Record<string, Buffer>> };

const mapshaper = createRequire(import.meta.url)('mapshaper') as Mapshaper;

/** A file of features for mapshaper. */
export const layer = (features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

/** Runs mapshaper on files in memory. */
export const run = (commands: string, input: Files): Promise<Record<string, Buffer>> =>
  mapshaper.applyCommands(commands, input);

/** Runs mapshaper and reads the one layer it writes as `out.json`. */
export async function areas(commands: string, input: Files): Promise<Area[]> {
  const { 'out.json': out } = await run(`${commands} -o out.json format=geojson`, input);
  return (JSON.parse(String(out)) as FeatureCollection).features as Area[];
}
