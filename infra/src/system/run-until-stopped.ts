import { readConfig } from '../config.ts';
import { FolderInUse } from '../data-folder.ts';
import { words } from '../words.ts';
import { root } from './root.ts';
import { type System, startSystem } from './start-system.ts';
import { watchStarter } from './starter-watch.ts';

/** Starts the system, says where it is, and stops it when asked; answers the exit code. */
export async function runUntilStopped(mode: { readonly development: boolean }): Promise<number> {
  const began = performance.now();
  // A reader that goes away (`npm start | head`) is no reason to fall.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const tell = (line: string) => void process.stdout.write(`${line}\n`);
  const reading = readConfig(process.env, root);
  if ('faults' in reading) return refuse(words.faults, reading.faults);
  const ending = new Ending();
  try {
    const system = await startSystem({
      root,
      config: reading.config,
      development: mode.development,
      cancel: ending.asked,
      tell,
      giveUp: (reason) => ending.break(reason),
    });
    announce(system, (performance.now() - began) / 1000, tell);
    await ending.reached;
    tell(words.stopping);
    await system.stop();
  } catch (error) {
    if (!ending.asked.aborted) return refuse(words.failed, [failureText(error)]);
  }
  if (ending.reason) return refuse(words.broken, [ending.reason]);
  tell(words.stopped);
  return 0;
}

function refuse(headline: string, lines: readonly string[]): number {
  process.stderr.write(`${[headline, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
  return 1;
}

const failureText = (error: unknown) => {
  if (error instanceof FolderInUse) return words.inUse(error.note?.web, error.note?.pid);
  return error instanceof Error ? error.message : String(error);
};

function announce(system: System, secondsTaken: number, tell: (line: string) => void) {
  tell('');
  tell(words.running(secondsTaken.toFixed(1)));
  if (system.demo) tell(words.demo);
  tell(words.stopHint);
  tell(words.open);
  tell(`  ${system.web}`);
}

/** The wish to end: by a signal, by the loss of whoever started us, or because a part cannot be kept alive. */
class Ending {
  readonly #controller = new AbortController();
  readonly reached: Promise<void>;
  reason: string | undefined;

  constructor() {
    this.reached = new Promise((resolve) => {
      this.#controller.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.#controller.abort());
    }
    watchStarter(() => this.#controller.abort());
  }

  get asked(): AbortSignal {
    return this.#controller.signal;
  }

  break(reason: string) {
    this.reason ??= reason;
    this.#controller.abort();
  }
}
