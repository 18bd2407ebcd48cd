import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { readPostmasterFile } from '../postgres/postmaster.ts';
import { clusterFolderFor } from '../postgres/reachable-place.ts';
import { databaseName, roles } from '../postgres/roles.ts';
import { root } from '../system/root.ts';

// Makes an operator of the system: `npm run operator -- --name NAME --mail ADDRESS`. Of the embedded database the
// running system's own settings are taken; of another server the ones it is started with.
const reading = readConfig(process.env, root);
if ('faults' in reading) {
  console.error(reading.faults.join('\n'));
  process.exit(1);
}
const { config } = reading;
const environment = config.database
  ? { DATABASE_URL: config.database.appUrl ?? config.database.ownerUrl }
  : await ofEmbedded(config.dataFolder);
const said = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'services/api/src/bin/make-operator.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } },
);
process.exit(said.status ?? 1);

async function ofEmbedded(folder: string): Promise<NodeJS.ProcessEnv> {
  const server = await readPostmasterFile(await clusterFolderFor(folder, null, () => {}));
  if (!server) {
    console.error(
      '動いていません。npm start のあとに、別の窓で実行してください。 / Not running: start it first.',
    );
    process.exit(1);
  }
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const { app } = JSON.parse((await read('database-passwords.json')) || '{}') as { app?: string };
  const { web } = JSON.parse((await read('running.json')) || '{}') as { web?: string };
  return {
    DATABASE_URL: `postgresql://${roles.app}:${app}@127.0.0.1:${server.port}/${databaseName}`,
    TSUNAGI_DATA_KEY: process.env.TSUNAGI_DATA_KEY || (await read('data-key')).trim(),
    ...(web && !process.env.TSUNAGI_ORIGIN && { TSUNAGI_ORIGIN: web }),
  };
}
