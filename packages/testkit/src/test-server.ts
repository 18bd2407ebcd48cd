import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bootstrap,
  createDatabaseStatement,
  databaseStatements,
  type RolePasswords,
  roles,
  startEmbeddedPostgres,
  withClient,
} from '@tsunagi/infra';

import { clearWhenGone } from './clear-when-gone.ts';

/** Carries the running server to the processes that run the test files. */
export const serverVariable = 'TSUNAGI_TEST_SERVER';

/** What a test file needs to know of the server; all of it random and gone after the run. */
export interface TestServerAddress {
  readonly port: number;
  readonly superuserPassword: string;
  readonly passwords: RolePasswords;
}

export interface TestServer extends TestServerAddress {
  stop(): Promise<void>;
}

export type Template = 'empty' | 'migrated' | 'loaded';
export const templateName = (template: Template) => `template_${template}`;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const secret = () => randomBytes(18).toString('base64url');

/** The day on which the tests' demo directory stands: its dates lie around it. */
export const demoDay = '2026-11-23';

/**
 * Starts the one throw-away PostgreSQL of a test run, with the roles and the migrated template in it: the embedded one,
 * or another version's whose home TSUNAGI_TEST_POSTGRES names (`/usr/lib/postgresql/15`).
 */
export async function startTestDatabase(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-test-'));
  clearWhenGone(folder);
  const superuserPassword = secret();
  const home = process.env.TSUNAGI_TEST_POSTGRES;
  const server = await startEmbeddedPostgres({
    folder,
    password: superuserPassword,
    durable: false,
    ...(home && { home }),
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const passwords = { owner: secret(), app: secret(), worker: secret() };
  const address = { port: server.port, superuserPassword, passwords };
  try {
    await bootstrap((database) => server.url(database), templateName('empty'), passwords);
    await makeTemplate(address, 'migrated', 'empty', 'migrate.ts');
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[serverVariable] = JSON.stringify(address);
  return { ...address, stop };
}

/** The address of one database of the test server, as the superuser or as one of our roles. */
export function addressOn(server: TestServerAddress, database: string, role?: keyof typeof roles): string {
  const [user, password] = role
    ? [roles[role], server.passwords[role]]
    : ['postgres', server.superuserPassword];
  return `postgresql://${user}:${password}@127.0.0.1:${server.port}/${database}`;
}

/** Makes a template by running one of the api's commands on a copy of another; half-made ones are never seen. */
export async function makeTemplate(
  server: TestServerAddress,
  template: Template,
  from: Template,
  command: 'migrate.ts' | 'load.ts',
): Promise<void> {
  const halfway = `${templateName(template)}_halfway`;
  await withClient(addressOn(server, 'postgres'), async (client) => {
    await client.query(`drop database if exists ${halfway}`);
    await client.query(createDatabaseStatement(halfway, templateName(from)));
    await grantGuests(server, halfway);
    await runCommand(command, addressOn(server, halfway, 'owner'));
    await client.query(`alter database ${halfway} rename to ${templateName(template)}`);
  });
}

/** Rights on a database are not copied with it. */
export async function grantGuests(server: TestServerAddress, database: string): Promise<void> {
  await withClient(addressOn(server, database), async (client) => {
    for (const statement of databaseStatements(database)) await client.query(statement);
  });
}

function runCommand(command: string, address: string): Promise<void> {
  const file = join(root, 'services/api/src/bin', command);
  if (!existsSync(file)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: address,
        TSUNAGI_DEMO: 'on',
        TSUNAGI_DEMO_DAY: demoDay,
        NODE_OPTIONS: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}:\n${said}`)),
    );
  });
}
