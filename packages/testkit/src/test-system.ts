import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort, root, startSystem } from '@tsunagi/infra';
import { clearWhenGone } from './clear-when-gone.ts';

export interface TestSystem {
  /** The one origin that people see. */
  readonly origin: string;
  readonly apiOrigin: string;
  stop(): Promise<void>;
}

/** The whole program as `npm start` runs it, with the demo, on free ports and in a folder that is thrown away. */
export async function startTestSystem(tell: (line: string) => void = () => {}): Promise<TestSystem> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tsunagi-test-'));
  clearWhenGone(dataFolder);
  const clear = () => rm(dataFolder, { recursive: true, force: true });
  const [web, api] = [await anyFreePort(), await anyFreePort()];
  try {
    const system = await startSystem({
      root,
      config: {
        web: { port: web, asked: true },
        api: { port: api, asked: true },
        host: 'localhost',
        dataFolder,
        database: null,
        dataKey: randomBytes(32).toString('base64url'),
        // No test may depend on another host's pictures.
        tiles: 'none',
        demo: true,
      },
      cancel: new AbortController().signal,
      tell,
      giveUp: (reason) => tell(reason),
    });
    return {
      origin: system.web,
      apiOrigin: system.api,
      stop: async () => {
        await system.stop();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
