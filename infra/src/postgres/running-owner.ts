import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { readPostmasterFile } from './postmaster.ts';
import { clusterFolderFor } from './reachable-place.ts';
import { databaseName, roles } from './roles.ts';

/** The address of the database for its owner: the one that was told, or that of the embedded server; null while that rests. */
export async function ownerAddressOf({ database, dataFolder }: Config): Promise<string | null> {
  if (database) return database.ownerUrl;
  const server = await readPostmasterFile(await clusterFolderFor(dataFolder, null, () => {}));
  if (!server) return null;
  const passwords = JSON.parse(await readFile(join(dataFolder, 'database-passwords.json'), 'utf8')) as {
    owner: string;
  };
  return `postgresql://${roles.owner}:${passwords.owner}@127.0.0.1:${server.port}/${databaseName}`;
}

/** What is said where the embedded server rests. */
export const notRunning =
  '動いていません。npm start のあとに、別の窓で実行してください。 / Not running: start it first.';
