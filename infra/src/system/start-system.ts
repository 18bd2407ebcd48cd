import { availableParallelism } from 'node:os';
import type { Config } from '../config.ts';
import { openDataFolder } from '../data-folder.ts';
import { PortTaken, type PortWish, settlePort } from '../port.ts';
import { words } from '../words.ts';
import { buildWebWhenNeeded, typeWebQuestions } from './build-web.ts';
import { runToEnd, startChild, untilAnswers } from './child-process.ts';
import { Closers } from './closers.ts';
import { openDatabase } from './database.ts';
import { type KeptChild, keepAlive } from './keep-alive.ts';
import { startLater } from './later.ts';
import { preparationMark, prepareWhenNeeded } from './prepared-by.ts';
import {
  apiServer,
  audible,
  databaseCommand,
  type Part,
  type Run,
  webOrigin,
  webServer,
} from './processes.ts';
import { together } from './together.ts';
import { isBuilt, webFingerprint } from './web-build.ts';

export interface SystemWish {
  readonly root: string;
  readonly config: Config;
  readonly development?: boolean;
  /** Aborting it breaks a start off; what was started is stopped again. */
  readonly cancel: AbortSignal;
  tell(line: string): void;
  /** Called when a part cannot be kept alive. */
  giveUp(reason: string): void;
}

export interface System {
  readonly web: string;
  readonly api: string;
  readonly demo: boolean;
  /** Stops what is done later, web, api and database, in this order, and frees the data folder. */
  stop(): Promise<void>;
}

/** Brings the whole system up, or leaves nothing running. */
export async function startSystem(wish: SystemWish): Promise<System> {
  const closers = new Closers();
  try {
    return await start(wish, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function start(wish: SystemWish, closers: Closers): Promise<System> {
  const { config, tell, root } = wish;
  // A start that was just killed may still be letting go.
  const dataFolder = await openDataFolder(config.dataFolder, 12_000);
  closers.add(() => dataFolder.close());
  await dataFolder.note({ pid: process.pid });
  const [webPort, apiPort] = await settlePorts(config, tell);
  const database = await openDatabase({ config, dataFolder, tell, giveUp: wish.giveUp });
  closers.add(() => database.stop());
  const dataKey = config.dataKey ?? (await demoKey(dataFolder, tell));
  const development = wish.development ?? false;
  const run: Run = { root, config, database, dataKey, apiPort, webPort, development, tell };
  const parts: { web?: KeptChild; api?: KeptChild } = {};
  closers.add(async () => {
    await parts.web?.stop();
    await parts.api?.stop();
  });
  const bringApi = async (cancel: AbortSignal) => {
    parts.api = await startApi(run, { ...wish, cancel });
  };
  const bringWeb = async (cancel: AbortSignal) => {
    parts.web = await startWeb(run, { ...wish, cancel });
  };
  if (await buildWouldDelay(root, development)) {
    await bringApi(wish.cancel);
    await bringWeb(wish.cancel);
  } else {
    await together(wish.cancel, bringApi, bringWeb);
  }
  const later = startLater(run);
  // Whoever stops asks these first: nothing new is begun while the rest goes down.
  closers.add(() => later.stop());
  const web = webOrigin(config, webPort);
  await dataFolder.note({ pid: process.pid, web });
  return { web, api: `http://127.0.0.1:${apiPort}`, demo: config.demo, stop: () => closers.closeAll() };
}

/** On a small machine a build takes the api's processors: the first search comes first, the pages after it. */
async function buildWouldDelay(root: string, development: boolean): Promise<boolean> {
  if (development || availableParallelism() >= 4) return false;
  return !(await isBuilt(root, await webFingerprint(root)));
}

async function settlePorts(config: Config, tell: (line: string) => void): Promise<[number, number]> {
  const settle = async (name: string, wish: PortWish, hosts: (string | null)[], avoid: number[]) => {
    try {
      const port = await settlePort(wish, hosts, avoid);
      if (port !== wish.port) tell(words.portMoved(name, wish.port, port));
      return port;
    } catch (error) {
      throw error instanceof PortTaken ? new Error(words.portTaken(name, error.port)) : error;
    }
  };
  const askedApi = config.api.asked ? [config.api.port] : [];
  const web = await settle('PORT', config.web, [config.host ?? null, '127.0.0.1'], askedApi);
  return [web, await settle('API_PORT', config.api, ['127.0.0.1'], [web])];
}

async function demoKey(dataFolder: Awaited<ReturnType<typeof openDataFolder>>, tell: (line: string) => void) {
  const { key, isNew } = await dataFolder.demoDataKey();
  if (isNew) tell(words.newKey(`${dataFolder.path}/data-key`));
  return key;
}

async function startApi(run: Run, wish: SystemWish): Promise<KeptChild> {
  const began = performance.now();
  const prepare = async () => {
    run.tell(words.migrating);
    await runToEnd(audible(databaseCommand(run, 'migrate.ts'), run.tell), wish.cancel);
    run.tell(words.loading);
    await runToEnd(audible(databaseCommand(run, 'load.ts'), run.tell), wish.cancel);
  };
  if (run.database.isOurs) {
    const { dataFolder, demo } = run.config;
    const mark = await preparationMark({ root: run.root, dataFolder, demo, now: new Date() });
    await prepareWhenNeeded(run.database.ownerUrl, mark, prepare);
  } else {
    await prepare();
  }
  const api = await startPart(apiServer(run), `http://127.0.0.1:${run.apiPort}/readyz`, wish);
  run.tell(words.apiReady(seconds(began)));
  return api;
}

async function startWeb(run: Run, wish: SystemWish): Promise<KeptChild> {
  const make = run.development ? typeWebQuestions : buildWebWhenNeeded;
  await make(run.root, run.tell, wish.cancel);
  // A file of its own, which asks nothing of the api: the two come up side by side.
  return startPart(webServer(run), `${webOrigin(run.config, run.webPort)}/icon.svg`, wish);
}

const startPart = (part: Part, address: string, wish: SystemWish): Promise<KeptChild> =>
  keepAlive({
    name: part.name,
    start: () => startChild(audible(part, wish.tell)),
    ready: (child) => untilAnswers(address, child, wish.cancel),
    tell: wish.tell,
    giveUp: wish.giveUp,
  });

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1);
