import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ImportFault, type ReadFile, readFile, readPackage, refusedBySize } from '@tsunagi/import';

type File = (ReadFile & { ok: true }) | { ok: false; faults: readonly ImportFault[] };

/** A file, or the folder of a package, as sheets; what is too large is refused before it is read. */
export function readImportFile(path: string): File {
  if (!statSync(path).isDirectory()) {
    const size = refusedBySize(statSync(path).size);
    return size
      ? { ok: false, faults: [size] }
      : readFile(new Uint8Array(readFileSync(path)), basename(path));
  }
  const names = readdirSync(path).filter((name) => /\.csv$/i.test(name));
  const size = refusedBySize(names.reduce((sum, name) => sum + statSync(join(path, name)).size, 0));
  if (size) return { ok: false, faults: [size] };
  return readPackage(new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))])));
}
