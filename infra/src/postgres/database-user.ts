import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The user and group that PostgreSQL runs as; null = as whoever started us. */
export type DatabaseUser = { readonly name: string; readonly uid: number; readonly gid: number } | null;

const isRoot = () => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. For root this is the owner of an existing cluster, else the
 * system's `postgres`, made when missing, else `nobody`; for everybody else it is themselves.
 */
export async function databaseUser(clusterFolder: string): Promise<DatabaseUser> {
  if (!isRoot()) return null;
  const existing = await stat(join(clusterFolder, 'PG_VERSION')).catch(() => null);
  if (existing && existing.uid !== 0) {
    return { name: `uid ${existing.uid}`, uid: existing.uid, gid: existing.gid };
  }
  const found = lookUp('postgres') ?? makeUser('postgres') ?? lookUp('nobody');
  if (!found) throw new Error('root needs an ordinary system user for PostgreSQL: run `useradd postgres`');
  return found;
}

function lookUp(name: string): DatabaseUser {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout ?? '', 10),
  );
  return uid && gid && Number.isInteger(uid) && Number.isInteger(gid) ? { name, uid, gid } : null;
}

/** Tries Debian's and Red Hat's tool, then BusyBox's. */
function makeUser(name: string): DatabaseUser {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name]);
  if (!lookUp(name)) spawnSync('adduser', ['-S', '-D', '-H', '-s', '/bin/false', name]);
  return lookUp(name);
}

/** What `spawn` needs to run a program as this user. */
export const asUser = (user: DatabaseUser) => (user ? { uid: user.uid, gid: user.gid } : {});
