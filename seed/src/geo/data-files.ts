import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a committed file of geography lies. */
export const geoFile = (path: string): string =>
  fileURLToPath(new URL(`../../data/geo/${path}`, import.meta.url));

/** The content of a committed JSON file of geography. */
export const readGeoJson = <T>(path: string): T => JSON.parse(readFileSync(geoFile(path), 'utf8')) as T;

/** Fails with every fault at once, so that a mended file need not be tried again and again. */
export function demandNoFaults(path: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, 20).join('\n  ');
  throw new Error(`${path}: ${faults.length} fault(s)\n  ${shown}`);
}
