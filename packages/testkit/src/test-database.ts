import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { createDatabaseStatement, withClient } from '@tsunagi/infra';
import {
  addressOn,
  grantGuests,
  makeTemplate,
  serverVariable,
  type Template,
  type TestServerAddress,
  templateName,
} from './test-server.ts';

export interface TestDatabase {
  readonly name: string;
  /** For migrations and for filling the database: its owner. */
  readonly ownerUrl: string;
  /** As the api runs: owns nothing. */
  readonly appUrl: string;
  readonly workerUrl: string;
  /** Past all rights: only for looking at what nobody else may see. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for one test file: `empty`, `migrated` (tables, no rows) or `loaded` (reference
 * geography and demo, made once per run when first asked for).
 */
export async function createTestDatabase(template: Template = 'migrated'): Promise<TestDatabase> {
  const server = runningServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = addressOn(server, 'postgres');
  await withClient(admin, async (client) => {
    if (template === 'loaded') await makeLoadedOnce(server, client);
    await client.query(createDatabaseStatement(name, templateName(template)));
  });
  await grantGuests(server, name);
  return {
    name,
    ownerUrl: addressOn(server, name, 'owner'),
    appUrl: addressOn(server, name, 'app'),
    workerUrl: addressOn(server, name, 'worker'),
    superuserUrl: addressOn(server, name),
    drop: () =>
      withClient(admin, async (client) => {
        await untilLeft(client, name);
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

function runningServer(): TestServerAddress {
  const said = process.env[serverVariable];
  if (!said)
    throw new Error('no test database server: run by `npm run test:db`, or call startTestDatabase first');
  return JSON.parse(said) as TestServerAddress;
}

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

/** A pool says it has ended before its connections have: cut off meanwhile, one of them would fail a test that is over. */
async function untilLeft(client: Client, name: string): Promise<void> {
  for (let look = 0; look < 20; look += 1) {
    const { rows } = await client.query(
      `select 1 from pg_stat_activity where datname = $1 and backend_type = 'client backend' limit 1`,
      [name],
    );
    if (rows.length === 0) return;
    await setTimeout(25);
  }
}

/** Test files run side by side: the first to ask makes it, the others wait. */
async function makeLoadedOnce(server: TestServerAddress, client: Client): Promise<void> {
  await client.query('select pg_advisory_lock(20261123)');
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [
      templateName('loaded'),
    ]);
    if (found.rowCount === 0) await makeTemplate(server, 'loaded', 'migrated', 'load.ts');
  } finally {
    await client.query('select pg_advisory_unlock(20261123)');
  }
}
