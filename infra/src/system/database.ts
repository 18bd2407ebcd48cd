import type { Config } from '../config.ts';
import type { DataFolder } from '../data-folder.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { bootstrap, databaseName, roles, withClient } from '../postgres/roles.ts';
import { words } from '../words.ts';

export interface Database {
  /** For migrations and loading. */
  readonly ownerUrl: string;
  /** For the api. */
  readonly appUrl: string;
  /** For the worker. */
  readonly workerUrl: string;
  /** True for the embedded one: nobody else writes into it. */
  readonly isOurs: boolean;
  stop(): Promise<void>;
}

export interface DatabaseWish {
  readonly config: Config;
  readonly dataFolder: DataFolder;
  tell(message: string): void;
  giveUp(reason: string): void;
}

const oldestVersion = 150_000;
const wrongPassword = '28P01';

/** The database of this run: the operator's own when one is named, else the embedded one with its roles. */
export async function openDatabase(wish: DatabaseWish): Promise<Database> {
  return wish.config.database
    ? useServer(wish.config.database, wish.tell)
    : startEmbedded(wish.dataFolder, wish.tell, wish.giveUp);
}

async function useServer(named: NonNullable<Config['database']>, tell: DatabaseWish['tell']) {
  tell(words.ownDatabase);
  for (const address of new Set([
    named.ownerUrl,
    named.appUrl ?? named.ownerUrl,
    named.workerUrl ?? named.ownerUrl,
  ])) {
    const version = await withClient(address, async (client) => {
      const { rows } = await client.query<{ number: number }>(
        `select current_setting('server_version_num')::int as number`,
      );
      return rows[0]?.number ?? 0;
    }).catch((error: Error) => {
      throw new Error(`DATABASE_URL: ${reasonOf(error)}`);
    });
    if (version < oldestVersion) throw new Error('DATABASE_URL: PostgreSQL 15 or later is needed');
  }
  if (!named.appUrl) tell(words.noAppRole);
  return {
    ownerUrl: named.ownerUrl,
    appUrl: named.appUrl ?? named.ownerUrl,
    workerUrl: named.workerUrl ?? named.ownerUrl,
    isOurs: false,
    stop: async () => {},
  };
}

/** Node gives a failure to reach any address of a host without a message, only with a code. */
const reasonOf = (error: Error & { code?: string }) => error.message || error.code || 'no answer';

async function startEmbedded(
  folder: DataFolder,
  tell: DatabaseWish['tell'],
  giveUp: DatabaseWish['giveUp'],
): Promise<Database> {
  tell(words.startingDatabase);
  const passwords = await folder.databasePasswords();
  const server = await startEmbeddedPostgres({ folder: folder.path, password: passwords.superuser, tell });
  if (server.adopted) tell(words.adopted);
  const keeper = keepServer(server, folder.path, passwords.superuser, tell, giveUp);
  try {
    await bootstrap((database) => server.url(database), databaseName, passwords);
  } catch (error) {
    await keeper.stop();
    if ((error as { code?: string }).code === wrongPassword) {
      throw new Error(words.foreignCluster(server.clusterFolder, folder.path));
    }
    throw error;
  }
  return {
    ownerUrl: server.url(databaseName, roles.owner, passwords.owner),
    appUrl: server.url(databaseName, roles.app, passwords.app),
    workerUrl: server.url(databaseName, roles.worker, passwords.worker),
    isOurs: true,
    stop: keeper.stop,
  };
}

/** Starts the server again, at the same port, when somebody kills it: its write-ahead log loses nothing. */
function keepServer(
  first: EmbeddedPostgres,
  folder: string,
  password: string,
  tell: DatabaseWish['tell'],
  giveUp: DatabaseWish['giveUp'],
) {
  let isStopping = false;
  let server = first;
  let restarting: Promise<void> = Promise.resolve();
  const watch = async () => {
    for (let times = 1; ; times += 1) {
      await server.gone;
      if (isStopping) return;
      if (times > 20) return giveUp('PostgreSQL ended again and again');
      tell('PostgreSQL ended unexpectedly; starting it again.');
      const again = startEmbeddedPostgres({ folder, password, port: first.port });
      restarting = again.then(
        () => {},
        () => {},
      );
      server = await again;
      tell('PostgreSQL is back.');
    }
  };
  watch().catch((error: Error) => giveUp(error.message));
  return {
    stop: async () => {
      isStopping = true;
      await restarting;
      await server.stop();
    },
  };
}
