import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { notRunning, ownerAddressOf } from '../postgres/running-owner.ts';
import { root } from '../system/root.ts';

// Changes the key of the installation: `TSUNAGI_DATA_KEY_BEFORE=… TSUNAGI_DATA_KEY=… npm run keys:rotate` on a server of
// one's own; of the embedded demo the key is kept in its data folder, and a new one is made and put there.
const reading = readConfig(process.env, root);
if ('faults' in reading) {
  console.error(reading.faults.join('\n'));
  process.exit(1);
}
const { config } = reading;
const kept = join(config.dataFolder, 'data-key');
// Written before anything is sealed with it: a crash in between loses no key, and the next run goes on with the same one.
const coming = `${kept}.next`;
const address = await ownerAddressOf(config);
if (!address) {
  console.error(notRunning);
  process.exit(1);
}
const isKept = !config.database && !process.env.TSUNAGI_DATA_KEY_BEFORE;
const environment = { DATABASE_URL: address, ...(isKept && (await keysOfFolder())) };
const said = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'services/api/src/bin/rotate-keys.ts')],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } },
);
if (said.status === 0 && isKept) await rename(coming, kept);
if (said.status === 0)
  console.log(
    '鍵をかえました。いったん止めて、新しい鍵ではじめてください。 / Changed: stop, and start with the new key.',
  );
process.exit(said.status ?? 1);

async function keysOfFolder(): Promise<NodeJS.ProcessEnv> {
  const read = (path: string) => readFile(path, 'utf8').catch(() => '');
  const next = (await read(coming)).trim() || randomBytes(32).toString('base64url');
  await writeFile(coming, next, { mode: 0o600 });
  return { TSUNAGI_DATA_KEY: next, TSUNAGI_DATA_KEY_BEFORE: (await read(kept)).trim() };
}
