import type { AddressInfo } from 'node:net';
import { createTestDatabase, demoDay, type TestDatabase } from '@tsunagi/testkit';
import { pino } from 'pino';
import { type App, makeApp } from '../app.ts';
import type { Config } from '../config.ts';
import { makeHttpServer } from '../http/server.ts';
import { commandPool } from '../persistence/database.ts';

/** What the api answered, with the status of the answer. */
export interface Reply<Data> {
  status: number;
  data?: Data;
  errors?: { message: string; path?: unknown; extensions: { code: string; requestId: string } }[];
}

/** The api with its doors on a database of its own, asked as the web asks it. */
export interface ApiUnderTest {
  readonly app: App;
  readonly database: TestDatabase;
  readonly owner: ReturnType<typeof commandPool>;
  readonly url: string;
  /** Statements sent to the database since the last look; looking empties the list. */
  takeStatements(): string[];
  /** Everything that was logged. */
  readonly logged: string[];
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it reads
  ask<Data = any>(query: string, variables?: object): Promise<Reply<Data>>;
  close(): Promise<void>;
}

/** The instant at which tests ask, unless they say another: a Monday, ten in the morning in Japan. */
export const testNow = new Date(`${demoDay}T01:00:00Z`);

/** Starts the api in this process: `loaded` has geography and demo data, `migrated` has tables only. */
export async function startApi(
  template: 'migrated' | 'loaded' = 'loaded',
  clock: () => Date = () => testNow,
  more: Partial<Config> = {},
): Promise<ApiUnderTest> {
  const database = await createTestDatabase(template);
  const statements: string[] = [];
  const logged: string[] = [];
  const app = await makeApp(
    {
      databaseUrl: database.appUrl,
      port: 0,
      dataDir: '/nonexistent',
      dataKey: 'a key for tests that signs cursors',
      demo: true,
      logLevel: 'info',
      ...more,
    },
    {
      clock,
      onStatement: (text) => statements.push(text),
      logger: pino({ base: null }, { write: (line: string) => logged.push(line) }),
    },
  );
  const server = makeHttpServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const owner = commandPool(database.ownerUrl);
  return {
    app,
    database,
    owner,
    url,
    logged,
    takeStatements: () => statements.splice(0),
    ask: (query, variables) => askApi(url, query, variables),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
      await owner.end();
      await database.drop();
    },
  };
}

async function askApi<Data>(url: string, query: string, variables?: object): Promise<Reply<Data>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, ...((await answer.json()) as Omit<Reply<Data>, 'status'>) };
}
