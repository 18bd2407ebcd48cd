import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, chmod, chown, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PostgresBinaries, programOf } from './binaries.ts';
import { asUser, type DatabaseUser } from './database-user.ts';

/** Where copies go when the database user may not enter the folder we were started in. */
const sharedPlace = '/var/lib/tsunagi';
const pointerFile = 'database-lies-in.txt';
export const clusterName = 'postgres-18';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** True when this user can enter the folder: asked of the system itself, which knows ACLs and mounts. */
function canEnter(user: DatabaseUser, folder: string) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...asUser(user), cwd: '/' }).status === 0;
}

/** The same binaries at a place where the database user can run them. */
export async function reachableBinaries(
  binaries: PostgresBinaries,
  user: DatabaseUser,
  tell: (message: string) => void,
): Promise<PostgresBinaries> {
  if (!user) return binaries;
  const trial = spawnSync(programOf(binaries, 'postgres'), ['--version'], { ...asUser(user), cwd: '/' });
  if (trial.status === 0) return binaries;
  const home = join(sharedPlace, `binaries-${binaries.version}`);
  if (!(await exists(home))) {
    tell(`The user ${user.name} cannot reach ${binaries.home}; PostgreSQL is copied to ${home}.`);
    await mkdir(sharedPlace, { recursive: true, mode: 0o755 });
    const halfway = `${home}.${process.pid}`;
    await cp(binaries.home, halfway, { recursive: true, verbatimSymlinks: true });
    await rename(halfway, home).catch(() => rm(halfway, { recursive: true, force: true }));
  }
  return { ...binaries, home };
}

/**
 * The folder that holds the cluster of this data folder. Root's closed folders are left for a place the
 * database user can enter, taking existing data along; a note in the data folder says where it lies.
 */
export async function clusterFolderFor(
  dataFolder: string,
  user: DatabaseUser,
  tell: (message: string) => void,
): Promise<string> {
  const here = join(dataFolder, clusterName);
  const noted = (await readFile(join(dataFolder, pointerFile), 'utf8').catch(() => '')).trim();
  if (noted) return noted;
  if (!user) return here;
  await chmod(dataFolder, 0o711);
  if (canEnter(user, dataFolder)) return here;
  const place = join(sharedPlace, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16));
  const there = join(place, clusterName);
  tell(`The user ${user.name} cannot enter ${dataFolder}; the database lies in ${there}.`);
  await mkdir(place, { recursive: true, mode: 0o755 });
  // No note, yet something lies there: it belonged to a data folder of this path that was thrown away.
  if (await exists(there)) await rename(there, `${there}.older-${Date.now()}`);
  if (await exists(here)) await carryOver(here, there, user);
  await writeFile(join(dataFolder, pointerFile), `${there}\n`);
  return there;
}

async function carryOver(from: string, to: string, user: NonNullable<DatabaseUser>) {
  const halfway = `${to}.new`;
  await rm(halfway, { recursive: true, force: true });
  await cp(from, halfway, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, halfway]);
  await chown(halfway, user.uid, user.gid);
  await chmod(halfway, 0o700);
  await rm(to, { recursive: true, force: true });
  await rename(halfway, to);
  await rename(from, `${from}.moved`);
}
