import { spawn } from 'node:child_process';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { anyFreePort, isPortFree, PortTaken } from '../port.ts';
import { installedBinaries, type PostgresBinaries, programOf } from './binaries.ts';
import { databaseEnvironment, isCluster, makeCluster, superuser } from './cluster.ts';
import { asUser, type DatabaseUser, databaseUser } from './database-user.ts';
import { isServerOf, readPostmasterFile, stopServer, untilGone } from './postmaster.ts';
import { clusterFolderFor, clusterName, reachableBinaries } from './reachable-place.ts';

export interface EmbeddedPostgresWish {
  /** The data folder; the cluster lies in it (or where a note in it says). */
  readonly folder: string;
  /** The superuser's password, kept by the caller. */
  readonly password: string;
  /** This port or an error; without it, any free one. */
  readonly port?: number;
  /** Another PostgreSQL than the one npm installed: the folder that holds its bin, lib and share. */
  readonly home?: string;
  /** False for throw-away databases: nothing is forced to disk. */
  readonly durable?: boolean;
  readonly tell?: (message: string) => void;
}

export interface EmbeddedPostgres {
  readonly pid: number;
  readonly port: number;
  readonly clusterFolder: string;
  /** True when a server left alive by an earlier start was taken over. */
  readonly adopted: boolean;
  /** The address of a database for a user of this server. */
  url(database: string, user?: string, password?: string): string;
  /** Ends connections, writes everything down, returns when the process is gone. */
  stop(): Promise<void>;
  /** Resolves when the server is gone, for whatever reason. */
  readonly gone: Promise<void>;
}

interface Place {
  readonly binaries: PostgresBinaries;
  readonly user: DatabaseUser;
  readonly clusterFolder: string;
  readonly logFile: string;
}

/** A running PostgreSQL for this data folder: adopted when alive, started when not, made when there is none. */
export async function startEmbeddedPostgres(wish: EmbeddedPostgresWish): Promise<EmbeddedPostgres> {
  await mkdir(wish.folder, { recursive: true, mode: 0o700 });
  const folder = await realpath(wish.folder);
  const place = await findPlace(folder, wish);
  const living = await adopt(place.clusterFolder, wish.password);
  if (living) return handle(living, place.clusterFolder, wish.password, true);
  if (!(await isCluster(place.clusterFolder))) {
    await makeCluster(place.clusterFolder, place.binaries, place.user, wish.password, wish.durable ?? true);
  }
  const started = await startWithPatience(place, wish);
  return handle(started, place.clusterFolder, wish.password, false);
}

async function findPlace(folder: string, { home, tell = () => {} }: EmbeddedPostgresWish): Promise<Place> {
  const user = await databaseUser(join(folder, clusterName));
  const [clusterFolder, binaries] = await Promise.all([
    clusterFolderFor(folder, user, tell),
    home === undefined
      ? installedBinaries().then((found) => reachableBinaries(found, user, tell))
      : { home, version: basename(home) },
  ]);
  return { binaries, user, clusterFolder, logFile: join(folder, 'postgres.log') };
}

/** The living server of this folder, once it answers with our password; a dead one's pid file is cleared away. */
async function adopt(clusterFolder: string, password: string) {
  for (let tries = 0; tries < 300; tries += 1) {
    const file = await readPostmasterFile(clusterFolder);
    if (!file) return null;
    if (!(await isServerOf(clusterFolder, file.pid))) {
      await rm(join(clusterFolder, 'postmaster.pid'), { force: true });
      return null;
    }
    if (file.status === 'stopping') await untilGone(clusterFolder, file.pid);
    else if (file.port && (await answers(clusterFolder, file.port, password))) return file;
    await wait(100);
  }
  throw new Error(`a PostgreSQL lives in ${clusterFolder} but does not answer with the kept password`);
}

async function answers(clusterFolder: string, port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: superuser, password, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === (await realpath(clusterFolder));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** After a crash the old server's last processes may need a moment before the folder is free again. */
async function startWithPatience(place: Place, wish: EmbeddedPostgresWish) {
  if (wish.port !== undefined && !(await isPortFree(wish.port))) throw new PortTaken(wish.port);
  for (let tries = 1; ; tries += 1) {
    const port = wish.port ?? (await anyFreePort());
    const failure = await startOnce(place, port, wish.durable ?? true);
    if (typeof failure !== 'string') return failure;
    const passing = /shared memory block|lock file|Address already in use|could not bind/.test(failure);
    if (!passing || tries >= 20) throw new Error(`PostgreSQL did not start:\n${failure}`);
    await wait(250);
  }
}

async function startOnce(place: Place, port: number, durable: boolean) {
  const from = await makeRoomInLog(place.logFile);
  const log = await open(place.logFile, 'a', 0o600);
  const child = spawn(programOf(place.binaries, 'postgres'), settings(place.clusterFolder, port, durable), {
    ...asUser(place.user),
    cwd: '/',
    env: databaseEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    // Its own process group: Ctrl-C in the terminal must not stop the database before its users.
    detached: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', () => resolve('ended'));
  });
  child.unref();
  await log.close();
  for (;;) {
    const end = await Promise.race([ended, wait(15, null)]);
    if (end !== null) {
      const said = (await readFile(place.logFile)).subarray(from).toString('utf8').trim();
      return said || end;
    }
    const file = await readPostmasterFile(place.clusterFolder);
    if (file && file.pid === child.pid && file.status === 'ready') return file;
  }
}

const settings = (clusterFolder: string, port: number, durable: boolean) => {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', clusterFolder, '-p', String(port)].concat(
    Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  );
};

/** Keeps one older log; answers where the new lines will begin. */
async function makeRoomInLog(file: string): Promise<number> {
  const size = (await stat(file).catch(() => null))?.size ?? 0;
  if (size < 5_000_000) return size;
  await rename(file, `${file}.1`);
  return 0;
}

function handle(
  server: { readonly pid: number; readonly port: number },
  clusterFolder: string,
  password: string,
  adopted: boolean,
): EmbeddedPostgres {
  let gone: Promise<void> | undefined;
  return {
    pid: server.pid,
    port: server.port,
    clusterFolder,
    adopted,
    url: (database, user = superuser, secret = password) =>
      `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`,
    stop: () => stopServer(clusterFolder, server.pid),
    get gone() {
      gone ??= untilGone(clusterFolder, server.pid, 500);
      return gone;
    },
  };
}
