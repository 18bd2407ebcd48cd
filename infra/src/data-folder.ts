import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.ts';
import type { RolePasswords } from './postgres/roles.ts';

/** What a running system writes about itself, for the one who tries to start a second. */
export interface RunningNote {
  readonly pid: number;
  readonly web?: string;
}

/** Another living start holds this data folder. */
export class FolderInUse extends Error {
  readonly note: RunningNote | null;
  constructor(note: RunningNote | null) {
    super('the data folder is in use');
    this.name = 'FolderInUse';
    this.note = note;
  }
}

export interface DatabasePasswords extends RolePasswords {
  readonly superuser: string;
}

export interface DataFolder {
  readonly path: string;
  /** The passwords of the embedded database, made at the first start; readable by the owner of the folder alone. */
  databasePasswords(): Promise<DatabasePasswords>;
  /** The demo's own key; `isNew` when it was made just now. */
  demoDataKey(): Promise<{ readonly key: string; readonly isNew: boolean }>;
  note(note: RunningNote): Promise<void>;
  close(): Promise<void>;
}

const secret = () => randomBytes(32).toString('base64url');

/** Opens the folder for this process alone, making it when missing. */
export async function openDataFolder(folder: string, patienceMs: number): Promise<DataFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = await realpath(folder);
  const noteFile = join(path, 'running.json');
  const lock = await lockFolder(path, patienceMs);
  if (!lock) throw new FolderInUse(await readNote(noteFile));
  return {
    path,
    databasePasswords: async () => {
      const made = { superuser: secret(), owner: secret(), app: secret(), worker: secret() };
      const kept = await keep(join(path, 'database-passwords.json'), `${JSON.stringify(made, null, 2)}\n`);
      return JSON.parse(kept.text) as DatabasePasswords;
    },
    demoDataKey: async () => {
      const kept = await keep(join(path, 'data-key'), `${secret()}\n`);
      return { key: kept.text.trim(), isNew: kept.isNew };
    },
    note: (note) => writeFile(noteFile, JSON.stringify(note), { mode: 0o600 }),
    close: async () => {
      await rm(noteFile, { force: true });
      lock.release();
    },
  };
}

const readNote = async (file: string): Promise<RunningNote | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as RunningNote;
  } catch {
    return null;
  }
};

/** The text of a secret file; when there is none, the new text, complete on the disk before it is used. */
async function keep(file: string, fresh: string): Promise<{ text: string; isNew: boolean }> {
  const existing = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (existing) {
    await chmod(file, 0o600);
    return { text: existing, isNew: false };
  }
  const halfway = `${file}.new`;
  const handle = await open(halfway, 'w', 0o600);
  await handle.writeFile(fresh);
  await handle.sync();
  await handle.close();
  await rename(halfway, file);
  return { text: fresh, isNew: true };
}
