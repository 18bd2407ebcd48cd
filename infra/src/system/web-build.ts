import { createHash } from 'node:crypto';
import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything the built web is made of; the api is known to it by its contract alone. */
const sources = [
  'web',
  'packages/domain',
  'packages/geo',
  'packages/texts',
  'services/api/schema.graphql',
  'package-lock.json',
];
const leftOut = new Set(['node_modules', '.next', 'gql', 'next-env.d.ts', 'measure']);
const isTest = (name: string) => /\.test\.tsx?$|\.tsbuildinfo$/.test(name);

/** A fingerprint of the sources: the same fingerprint gives the same web. */
export async function webFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) await addTo(hash, root, source);
  return hash.digest('hex');
}

async function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): Promise<void> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
  if (!entries) {
    const content = await readFile(join(root, path)).catch(() => null);
    if (content) hash.update(`${path}\0${content.length}\0`).update(content);
    return;
  }
  const names = entries.map((entry) => entry.name).filter((name) => !leftOut.has(name) && !isTest(name));
  for (const name of names.sort()) await addTo(hash, root, `${path}/${name}`);
}

const stampFile = (root: string) => join(root, 'web/.next/tsunagi-fingerprint');

/** True when the kept build was made, to its end, from exactly these sources. */
export async function isBuilt(root: string, fingerprint: string): Promise<boolean> {
  const stamp = await readFile(stampFile(root), 'utf8').catch(() => '');
  const isWhole = await access(join(root, 'web/.next/BUILD_ID')).then(
    () => true,
    () => false,
  );
  return isWhole && stamp === fingerprint;
}

/** Forgets the kept build before it is touched. */
export const forgetBuild = (root: string) => rm(stampFile(root), { force: true });

/** Remembers what the build was made from; written last, so a broken-off build is never taken for a whole one. */
export const stampBuild = (root: string, fingerprint: string) => writeFile(stampFile(root), fingerprint);
