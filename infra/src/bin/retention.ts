import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { notRunning, ownerAddressOf } from '../postgres/running-owner.ts';
import { root } from '../system/root.ts';

// Says which cases have been kept long enough; a dry run: `npm run retention`.
const reading = readConfig(process.env, root);
if ('faults' in reading) {
  console.error(reading.faults.join('\n'));
  process.exit(1);
}
const address = await ownerAddressOf(reading.config);
if (!address) {
  console.error(notRunning);
  process.exit(1);
}
const said = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'services/api/src/bin/retention.ts')],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DATABASE_URL: address } },
);
process.exit(said.status ?? 1);
