import type { Config } from '../config.ts';
import { openDataFolder } from '../data-folder.ts';
import { PortTaken, type PortWish, settlePort } from '../port.ts';
import { words } from '../words.ts';
import { buildWebWhenNeeded } from './build-web.ts';
import { type ChildWish, runToEnd, startChild, untilAnswers } from './child-process.ts';
import { Closers } from './closers.ts';
import { openDatabase } from './database.ts';
import { keepAlive } from './keep-alive.ts';
import { apiServer, audible, databaseCommand, type Run, webServer } from './processes.ts';

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
  /** Stops web, api and database, in this order, and frees the data folder. */
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
  const building = buildBeside(wish, closers);
  const database = await openDatabase({ config, dataFolder, tell, giveUp: wish.giveUp });
  closers.add(() => database.stop());
  const dataKey = config.dataKey ?? (await demoKey(dataFolder, tell));
  const development = wish.development ?? false;
  const run: Run = { root, config, database, dataKey, apiPort, webPort, development, tell };
  await Promise.all([startApi(run, wish, closers), building]);
  const web = `http://localhost:${webPort}`;
  await startPart(webServer(run), `http://127.0.0.1:${webPort}/`, wish, closers);
  await dataFolder.note({ pid: process.pid, web });
  return { web, api: `http://127.0.0.1:${apiPort}`, demo: config.demo, stop: () => closers.closeAll() };
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

async function startApi(run: Run, wish: SystemWish, closers: Closers): Promise<void> {
  const began = performance.now();
  for (const [name, word] of [
    ['migrate.ts', words.migrating],
    ['load.ts', words.loading],
  ] as const) {
    run.tell(word);
    await runToEnd(audible(databaseCommand(run, name), run.tell), wish.cancel);
  }
  await startPart(apiServer(run), `http://127.0.0.1:${run.apiPort}/readyz`, wish, closers);
  run.tell(words.apiReady(seconds(began)));
}

async function startPart(part: Omit<ChildWish, 'hear'>, address: string, wish: SystemWish, closers: Closers) {
  const kept = await keepAlive({
    name: part.name,
    start: () => startChild(audible(part, wish.tell)),
    ready: (child) => untilAnswers(address, child, wish.cancel),
    tell: wish.tell,
    giveUp: wish.giveUp,
  });
  closers.add(() => kept.stop());
}

/** Begins the build beside the rest of the start; closing breaks it off. */
function buildBeside(wish: SystemWish, closers: Closers): Promise<void> {
  if (wish.development) return Promise.resolve();
  const breakOff = new AbortController();
  const cancel = AbortSignal.any([wish.cancel, breakOff.signal]);
  const done = buildWebWhenNeeded(wish.root, wish.tell, cancel);
  closers.add(async () => {
    breakOff.abort();
    await done.catch(() => {});
  });
  // Whoever waits for it hears of a failure; until then it must not end the process.
  done.catch(() => {});
  return done;
}

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1);
