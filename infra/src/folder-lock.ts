import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process alone, or answers null when another one keeps it for the whole
 * `patienceMs`. It is the operating system's own file lock (through SQLite, the one library in Node that
 * takes it), so a killed holder can never leave it behind.
 */
export async function lockFolder(folder: string, patienceMs = 0): Promise<FolderLock | null> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const lock = tryLock(join(folder, 'in-use.lock'));
    if (lock || Date.now() >= until) return lock;
    await wait(100);
  }
}

function tryLock(file: string): FolderLock | null {
  const database = new DatabaseSync(file);
  try {
    database.exec('begin exclusive');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) return null;
    throw error;
  }
}

const sqliteBusy = 5;
