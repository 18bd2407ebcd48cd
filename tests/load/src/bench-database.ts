import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';

const root = join(import.meta.dirname, '../../..');

/** A database with the reference geography and `count` generated places, made by the api's own commands. */
export async function makeBenchDatabase(count: number): Promise<TestDatabase> {
  const database = await createTestDatabase('migrated');
  await run('load.ts', [], database.ownerUrl);
  await run('load-generated.ts', [String(count)], database.ownerUrl);
  return database;
}

function run(command: string, args: readonly string[], databaseUrl: string): Promise<void> {
  const file = join(root, 'services/api/src/bin', command);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: databaseUrl, TSUNAGI_DEMO: 'off' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`)),
    );
  });
}
