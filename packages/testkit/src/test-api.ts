import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { anyFreePort, modestMemory, root, startChild, untilAnswers } from '@tsunagi/infra';
import type { TestDatabase } from './test-database.ts';

export interface TestApi {
  readonly origin: string;
  /** Its process: for looking at its memory. */
  readonly pid: number | undefined;
  /** Everything it has said so far: nothing personal may stand there. */
  readonly said: readonly string[];
  /** Asks a GraphQL question as the web does, and answers the parsed body. */
  ask<Data>(query: string, variables?: object): Promise<{ data?: Data | null; errors?: readonly AskError[] }>;
  stop(): Promise<void>;
}

export interface AskError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

/** The api as a process of its own on a test database, reached only through its doors. */
export async function startTestApi(
  database: TestDatabase,
  environment: NodeJS.ProcessEnv = {},
): Promise<TestApi> {
  const port = await anyFreePort();
  const said: string[] = [];
  const child = startChild({
    name: 'api',
    args: [...modestMemory, '--import', 'tsx', join(root, 'services/api/src/bin/server.ts')],
    folder: root,
    environment: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      DATABASE_URL: database.appUrl,
      API_PORT: String(port),
      TSUNAGI_DATA_KEY: randomBytes(32).toString('base64url'),
      TSUNAGI_DEMO: 'on',
      ...environment,
    },
    hear: (line) => said.push(line),
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(`${origin}/readyz`, child, AbortSignal.timeout(60_000));
  } catch (error) {
    await child.stop();
    throw new Error(`the api did not start: ${error}\n${said.join('\n')}`);
  }
  return {
    origin,
    pid: child.pid,
    said,
    ask: (query, variables) => ask(origin, query, variables),
    stop: child.stop,
  };
}

async function ask(origin: string, query: string, variables?: object) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data?: never; errors?: readonly AskError[] };
}
