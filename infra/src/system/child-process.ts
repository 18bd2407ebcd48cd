import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

export interface ChildWish {
  readonly name: string;
  /** What follows `node` on its command line. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Each line it says. */
  readonly hear: (line: string) => void;
  /** True for work that should leave the processor to others. */
  readonly modest?: boolean;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly pid: number | undefined;
  readonly ended: Promise<Ending>;
  /** Asks it to end, then, after ten seconds, makes it; returns when it is gone. */
  stop(): Promise<void>;
}

const follower = new URL('./follow-launcher.ts', import.meta.url).href;

/** Starts a Node process that lives no longer than this one. It leads its own process group, so that Ctrl-C in a terminal reaches the launcher alone. */
export function startChild(wish: ChildWish): Child {
  const process_ = spawn(process.execPath, ['--import', follower, ...wish.args], {
    cwd: wish.folder,
    env: { ...wish.environment, TSUNAGI_LAUNCHER: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  if (wish.modest && process_.pid) setPriority(process_.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  for (const stream of [process_.stdout, process_.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', wish.hear);
  }
  const ended = new Promise<Ending>((resolve) => {
    process_.once('error', () => resolve({ code: 1, signal: null }));
    process_.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return { pid: process_.pid, ended, stop: () => stopGroup(process_, ended) };
}

async function stopGroup(leader: ChildProcess, ended: Promise<Ending>): Promise<void> {
  if (!leader.pid) return;
  for (const [signal, seconds] of [
    ['SIGTERM', 10],
    ['SIGKILL', 5],
  ] as const) {
    try {
      process.kill(-leader.pid, signal);
    } catch {
      // Already gone; what remains is to hear of it.
    }
    const gone = await Promise.race([ended, wait(seconds * 1000, null, { ref: false })]);
    if (gone) return;
  }
}

/** How a process ended, in a word for the console. */
export const endingText = ({ code, signal }: Ending) => signal ?? `code ${code}`;

/** Runs a process to its end; anything but success is an error that carries its last lines. */
export async function runToEnd(wish: ChildWish, cancel: AbortSignal): Promise<void> {
  cancel.throwIfAborted();
  const last: string[] = [];
  const child = startChild({
    ...wish,
    hear: (line) => {
      last.push(line);
      if (last.length > 30) last.shift();
      wish.hear(line);
    },
  });
  const stop = () => void child.stop();
  cancel.addEventListener('abort', stop, { once: true });
  const ending = await child.ended;
  cancel.removeEventListener('abort', stop);
  cancel.throwIfAborted();
  if (ending.code !== 0) throw new Error(`${wish.name} ended with ${endingText(ending)}\n${last.join('\n')}`);
}

/** Resolves when the address answers with a status below 500; rejects when the process ends before that. */
export async function untilAnswers(address: string, child: Child, cancel: AbortSignal): Promise<void> {
  let ending: Ending | null = null;
  void child.ended.then((how) => {
    ending = how;
  });
  for (;;) {
    cancel.throwIfAborted();
    if (ending) throw new Error(`ended with ${endingText(ending)} before it answered`);
    const answer = await fetch(address, {
      signal: AbortSignal.any([cancel, AbortSignal.timeout(10_000)]),
      redirect: 'manual',
    }).catch(() => null);
    await answer?.body?.cancel();
    if (answer && answer.status < 500) return;
    await wait(50);
  }
}
