import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { ChildWish } from './child-process.ts';
import type { Database } from './database.ts';
import { modestMemory } from './modest-memory.ts';

/** What the processes of one run have in common. */
export interface Run {
  readonly root: string;
  readonly config: Config;
  readonly database: Database;
  readonly dataKey: string;
  readonly apiPort: number;
  readonly webPort: number;
  readonly development: boolean;
  tell(line: string): void;
}

export type Part = Omit<ChildWish, 'hear'>;

/** Each process is given only what it needs: no password reaches the web, no owner's rights the api. */
function environmentOf(run: Run, own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const {
    DATABASE_URL,
    TSUNAGI_APP_DATABASE_URL,
    TSUNAGI_WORKER_DATABASE_URL,
    TSUNAGI_DATA_KEY,
    TSUNAGI_SMTP_URL,
    ...rest
  } = process.env;
  return {
    ...rest,
    NODE_ENV: run.development ? 'development' : 'production',
    TSUNAGI_DEMO: run.config.demo ? 'on' : 'off',
    TSUNAGI_DATA_DIR: run.config.dataFolder,
    // Compiled code is kept between starts: about a sixth of a warm start.
    NODE_COMPILE_CACHE: join(run.config.dataFolder, 'compile-cache'),
    ...own,
  };
}

const apiBin = (run: Run, name: string) => join(run.root, 'services/api/src/bin', name);

/** One of the api's commands that change the database; they run as its owner. */
export const databaseCommand = (run: Run, name: 'migrate.ts' | 'load.ts'): Part => ({
  name: name.replace('.ts', ''),
  args: ['--import', 'tsx', apiBin(run, name)],
  folder: run.root,
  environment: environmentOf(run, { DATABASE_URL: run.database.ownerUrl, TSUNAGI_DATA_KEY: run.dataKey }),
});

/** The api: it connects as the app, on the loopback address alone. */
export const apiServer = (run: Run): Part => ({
  name: 'api',
  args: [
    ...modestMemory,
    ...(run.development ? ['--watch', '--watch-preserve-output'] : []),
    '--import',
    'tsx',
    apiBin(run, 'server.ts'),
  ],
  folder: run.root,
  environment: environmentOf(run, {
    DATABASE_URL: run.database.appUrl,
    TSUNAGI_DATA_KEY: run.dataKey,
    API_PORT: String(run.apiPort),
    // Links in mails lead to where people see the system; the sign-in itself goes by how it is addressed.
    TSUNAGI_MAIL_ORIGIN: webOrigin(run.config, run.webPort),
    // A line for each request would bury what the start has said; TSUNAGI_LOG=info brings them.
    TSUNAGI_LOG: quietLog(run),
  }),
});

const quietLog = (run: Run) => process.env.TSUNAGI_LOG || (run.development ? 'info' : 'error');

/**
 * What is done later: the api's jobs with the owner's rights, and the worker, which alone knows the way out for mail.
 * Both leave the processor to those who answer people.
 */
export const laterProcesses = (run: Run): readonly Part[] => [
  laterProcess(run, 'jobs', apiBin(run, 'jobs.ts'), {
    DATABASE_URL: run.database.ownerUrl,
    TSUNAGI_DATA_KEY: run.dataKey,
    // Mails lead to where people see the system.
    TSUNAGI_ORIGIN: process.env.TSUNAGI_ORIGIN || webOrigin(run.config, run.webPort),
  }),
  laterProcess(run, 'worker', join(run.root, 'services/worker/src/bin/worker.ts'), {
    DATABASE_URL: run.database.workerUrl,
    TSUNAGI_SMTP_URL: process.env.TSUNAGI_SMTP_URL,
  }),
];

const laterProcess = (run: Run, name: string, file: string, own: NodeJS.ProcessEnv): Part => ({
  name,
  args: [...modestMemory, '--import', 'tsx', file],
  folder: run.root,
  environment: environmentOf(run, { TSUNAGI_LOG: quietLog(run), ...own }),
  modest: true,
});

/** A script of the web's own: its production build, or what must be made before it. */
export function webScript(root: string, script: 'build' | 'codegen'): Part {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('start by npm (npm start): the web is built by its npm script');
  return {
    name: `web ${script}`,
    args: [npm, 'run', script, '--workspace', 'web'],
    folder: root,
    environment: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    modest: true,
  };
}

/** Next calls every loopback address `localhost` inside; told another name for it, it forwards to itself for ever. */
const nameOf = (host: string) => (/^(127\.[\d.]+|\[?::1\]?)$/.test(host) ? 'localhost' : host);

/** Where the web answers, as seen from this machine. */
export function webOrigin(config: Config, port: number): string {
  const host = nameOf(config.host ?? 'localhost');
  const isEvery = host === '0.0.0.0' || host === '::';
  return `http://${isEvery ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The web: the one origin that people see. */
export function webServer(run: Run): Part {
  const folder = join(run.root, 'web');
  const next = createRequire(join(folder, 'package.json')).resolve('next/dist/bin/next');
  return {
    name: 'web',
    args: [
      next,
      run.development ? 'dev' : 'start',
      '--port',
      String(run.webPort),
      ...(run.config.host ? ['--hostname', nameOf(run.config.host)] : []),
    ],
    folder,
    environment: environmentOf(run, {
      PORT: String(run.webPort),
      TSUNAGI_API_ORIGIN: `http://127.0.0.1:${run.apiPort}`,
      NEXT_TELEMETRY_DISABLED: '1',
      ...(run.config.tiles ? { TSUNAGI_TILES: run.config.tiles } : {}),
    }),
  };
}

/** Lets everything a process says be heard under its name. */
export const audible = (part: Part, tell: (line: string) => void): ChildWish => ({
  ...part,
  hear: (line) => {
    if (line.trim()) tell(`${part.name} | ${line}`);
  },
});
