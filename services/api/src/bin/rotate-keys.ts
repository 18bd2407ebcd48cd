import { readRotationConfig } from '../config.ts';
import { rotateKeys } from '../keys/index.ts';
import { commandPool } from '../persistence/database.ts';
import { runOnce } from './run-once.ts';

/**
 * Seals everything with TSUNAGI_DATA_KEY that is sealed with TSUNAGI_DATA_KEY_BEFORE, as the owner of the database. Stop the
 * system before, start it with the new key after.
 */
await runOnce(async () => {
  const { databaseUrl, ...change } = readRotationConfig(process.env);
  const owner = commandPool(databaseUrl);
  try {
    for (const { name, resealed, already } of await rotateKeys(owner, change))
      console.log(`keys: ${name}: ${resealed} sealed anew, ${already} already`);
  } finally {
    await owner.end();
  }
});
