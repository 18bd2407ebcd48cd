import { spawnSync } from 'node:child_process';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What PostgreSQL writes about itself into postmaster.pid. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/** Reads postmaster.pid; null when there is none or it is not complete. */
export async function readPostmasterFile(clusterFolder: string): Promise<PostmasterFile | null> {
  const text = await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]) || 0, status: lines[7] ?? '' };
}

/**
 * True when the process lives and is the server of exactly this folder: a number alone proves nothing,
 * since it may have been given to another program after a crash, or belong to a dead, unreaped process.
 */
export async function isServerOf(clusterFolder: string, pid: number): Promise<boolean> {
  if (platform() === 'linux') {
    const [where, folder] = await Promise.all([
      readlink(`/proc/${pid}/cwd`).catch(() => null),
      realpath(clusterFolder).catch(() => null),
    ]);
    return where !== null && where === folder;
  }
  const listed = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.includes(clusterFolder);
}

/** Resolves when the server of this folder is no longer alive. */
export async function untilGone(clusterFolder: string, pid: number, everyMs = 100): Promise<void> {
  while (await isServerOf(clusterFolder, pid)) await wait(everyMs);
}

const signalled = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile: that is what we want.
  }
};

/** Stops a server: first ending its connections, then, when that takes too long, at once (WAL repairs it at the next start). */
export async function stopServer(clusterFolder: string, pid: number): Promise<void> {
  const gone = untilGone(clusterFolder, pid, 20);
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (!(await isServerOf(clusterFolder, pid))) return;
    signalled(pid, signal);
    const ended = await Promise.race([gone.then(() => true), wait(seconds * 1000, false, { ref: false })]);
    if (ended) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}
