import { readDemoDirectory, readGeography } from '@tsunagi/seed';
import { readOfficialGeography } from '@tsunagi/seed/geo/official/official-files';
import { readLoadConfig } from '../config.ts';
// Not by the slice's front door: that brings the whole sign-in along, a second of every start.
import { bringDemoAccounts } from '../identity/demo-accounts.ts';
import { commandPool } from '../persistence/database.ts';
import { bringDemoDirectory, bringGeography } from '../persistence/loading/load-database.ts';
import { runOnce } from './run-once.ts';

await runOnce(async () => {
  const config = readLoadConfig(process.env);
  const pool = commandPool(config.databaseUrl);
  const say = (line: string) => console.log(line);
  try {
    const official = readOfficialGeography(config.dataDir);
    const geography = readGeography(official?.adjacency);
    const boundariesOrigin = official ? 'OFFICIAL' : 'APPROXIMATE';
    await bringGeography(pool, { ...geography, boundariesOrigin }, say);
    if (config.demo) {
      await bringDemoDirectory(pool, readDemoDirectory(config.demoDay), say);
      await bringDemoAccounts(pool, config.demoDay, say);
    }
  } finally {
    await pool.end();
  }
});
