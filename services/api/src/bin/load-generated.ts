import { japaneseDay } from '@tsunagi/domain';
import { generateDirectory } from '@tsunagi/seed';
import { readLoadConfig } from '../config.ts';
import { commandPool } from '../persistence/database.ts';
import { bringGeneratedDirectory } from '../persistence/loading/load-database.ts';
import { runOnce } from './run-once.ts';

/** Fills an empty directory with `load-generated.ts COUNT` invented places, for measuring. */
await runOnce(async () => {
  const count = Number(process.argv[2]);
  if (!Number.isInteger(count) || count < 1)
    throw new Error('load-generated: say how many places, e.g. 100000');
  const pool = commandPool(readLoadConfig(process.env).databaseUrl);
  const today = japaneseDay(new Date());
  try {
    await bringGeneratedDirectory(pool, generateDirectory({ seed: 1, count, today }), (line) =>
      console.log(line),
    );
  } finally {
    await pool.end();
  }
});
