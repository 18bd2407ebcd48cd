import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const leftOut = new Set([
  'node_modules',
  '.next',
  'gql',
  'next-env.d.ts',
  'measure',
  'decisions',
  'README.md',
]);
const isTest = (name: string) => /\.test\.tsx?$|\.tsbuildinfo$/.test(name);

/** A fingerprint of source files and folders, and of the Node that runs them; tests and generated files do not count. */
export async function fingerprint(root: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) await addTo(hash, root, source);
  return hash.digest('hex');
}

async function addTo(hash: Hash, root: string, path: string): Promise<void> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
  if (!entries) {
    const content = await readFile(join(root, path)).catch(() => null);
    if (content) hash.update(`${path}\0${content.length}\0`).update(content);
    return;
  }
  const names = entries.map((entry) => entry.name).filter((name) => !leftOut.has(name) && !isTest(name));
  for (const name of names.sort()) await addTo(hash, root, `${path}/${name}`);
}
