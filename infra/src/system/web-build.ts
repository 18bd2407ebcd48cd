import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** Everything the built web is made of; the api is known to it by its contract alone. */
const sources = [
  'web',
  'packages/domain',
  'packages/geo',
  'packages/texts',
  'services/api/schema.graphql',
  'package-lock.json',
];

/** A fingerprint of the sources: the same fingerprint gives the same web. */
export const webFingerprint = (root: string) => fingerprint(root, sources);

const stampFile = (root: string) => join(root, 'web/.next/tsunagi-fingerprint');

/** True when the kept build was made, to its end, from exactly these sources. */
export async function isBuilt(root: string, print: string): Promise<boolean> {
  const stamp = await readFile(stampFile(root), 'utf8').catch(() => '');
  const isWhole = await access(join(root, 'web/.next/BUILD_ID')).then(
    () => true,
    () => false,
  );
  return isWhole && stamp === print;
}

/** Forgets the kept build before it is touched. */
export const forgetBuild = (root: string) => rm(stampFile(root), { force: true });

/** Remembers what the build was made from; written last, so a broken-off build is never taken for a whole one. */
export const stampBuild = (root: string, print: string) => writeFile(stampFile(root), print);
