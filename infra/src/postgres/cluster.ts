import { spawn } from 'node:child_process';
import { access, chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PostgresBinaries, programOf } from './binaries.ts';
import { asUser, type DatabaseUser } from './database-user.ts';

export const superuser = 'postgres';

/** PostgreSQL gets none of our secrets and no locale of the machine. */
export const databaseEnvironment = () => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** True when a complete cluster lies in this folder. */
export const isCluster = (folder: string) =>
  access(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );

/** Makes a new cluster beside its place and renames it there, so that a killed start leaves no half cluster. */
export async function makeCluster(
  folder: string,
  binaries: PostgresBinaries,
  user: DatabaseUser,
  password: string,
  durable: boolean,
): Promise<void> {
  const halfway = `${folder}.new`;
  await rm(halfway, { recursive: true, force: true });
  await mkdir(halfway, { recursive: true, mode: 0o700 });
  await chmod(halfway, 0o700);
  const passwordFile = join(dirname(folder), `.password-${process.pid}`);
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) {
      await chown(halfway, user.uid, user.gid);
      await chown(passwordFile, user.uid, user.gid);
    }
    await run(programOf(binaries, 'initdb'), flags(halfway, passwordFile, binaries.version, durable), user);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(halfway, folder);
}

const firstWithOwnLocales = 17;

const flags = (folder: string, passwordFile: string, version: string, durable: boolean) => [
  `--pgdata=${folder}`,
  `--username=${superuser}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // The server's own collation, the same on every machine: nothing depends on the system's locales.
  ...(Number.parseInt(version, 10) >= firstWithOwnLocales
    ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : []),
  '--locale=C',
  ...(durable ? [] : ['--no-sync']),
];

function run(program: string, args: readonly string[], user: DatabaseUser): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...asUser(user),
      cwd: '/',
      env: databaseEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}:\n${said.trim()}`)),
    );
  });
}
