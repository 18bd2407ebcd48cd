import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startTestDatabase } from '@tsunagi/testkit';
import { makeBenchDatabase } from './src/bench-database.ts';
import { measureSize, type SizeFigures } from './src/measure-size.ts';
import { table } from './src/table.ts';

/**
 * `npm run bench [-- 100000 1000000]`: the budgets of the design as ratios in one run. Makes its own database and
 * throws it away; asks only this machine.
 */
const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [100_000, 1_000_000];

if (!existsSync(join(import.meta.dirname, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', import.meta.dirname], { stdio: 'inherit' });

const server = await startTestDatabase();
const figures = new Map<number, SizeFigures>();
try {
  for (const size of wanted) {
    console.log(`\n${size.toLocaleString('en')} places: making the database`);
    const database = await makeBenchDatabase(size);
    console.log(`${size.toLocaleString('en')} places: measuring`);
    figures.set(size, await measureSize(database));
    await database.drop();
  }
} finally {
  await server.stop();
}
console.log(table(figures));
