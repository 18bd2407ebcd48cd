import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Program {
  /** Everything it has said so far. */
  said(): string;
  /** Waits for a line; fails with everything said when the program ends before. */
  untilSaid(text: string, times?: number): Promise<void>;
  /** npm itself: the process that a person starts. */
  readonly npmPid: number;
  readonly exitCode: Promise<number | null>;
  /** Asks it to end as Ctrl-C in a terminal does, and says whether it came to a clean end. */
  stop(): Promise<boolean>;
}

const started: Program[] = [];

/** Ends what a failed test has left running. */
export async function stopAll(): Promise<void> {
  await Promise.all(started.map((program) => program.stop()));
}

export const upAndRunning = 'open this address';
export const cleanEnd = 'Stopped. The data is kept.';

export interface ProgramWish {
  readonly folder: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Runs `npm start` in this folder, as a person would. */
export function npmStart({ folder, environment, user }: ProgramWish): Program {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('run by npm');
  const child = spawn(process.execPath, [npm, 'start'], {
    cwd: folder,
    ...user,
    env: { ...cleanEnvironment(), HOME: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
    });
  }
  let hasEnded = false;
  const exitCode = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      hasEnded = true;
      resolve(code);
    });
  });
  const isSaid = (text: string, times: number) => said.split(text).length > times;
  const program: Program = {
    said: () => said,
    npmPid: child.pid ?? 0,
    exitCode,
    untilSaid: async (text, times = 1) => {
      const until = Date.now() + 60_000;
      while (!isSaid(text, times)) {
        if (hasEnded || Date.now() > until) throw new Error(`never said "${text}":\n${said}`);
        await wait(50);
      }
    },
    stop: async () => {
      if (!hasEnded) process.kill(-(child.pid ?? 0), 'SIGINT');
      await exitCode;
      return said.includes(cleanEnd);
    },
  };
  started.push(program);
  return program;
}

/** The environment of a person's terminal: nothing of this test run, nothing of npm. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'LANG', 'TMPDIR'].map((name) => [name, process.env[name]]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** The processes of a copy, told apart by what stands on their command lines and where they work. */
export function processesOf(folder: string) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name), place: placeOf(name) }))
    .filter(({ command, place }) => command.includes(folder) || place.startsWith(folder));
  const find = (part: string) => all.find(({ command }) => command.includes(part))?.pid;
  return {
    all: all.map(({ command }) => command),
    api: find('bin/server.ts'),
    // Next gives its process a name of its own.
    web: all.find(({ command, place }) => place === join(folder, 'web') && /next/.test(command))?.pid,
    postgres: find('bin/postgres'),
    launcher: runningNote(folder)?.pid,
  };
}

function placeOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

export function runningNote(folder: string): { pid: number; web?: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, '.tsunagi/running.json'), 'utf8'));
  } catch {
    return null;
  }
}

/** Kills one of the processes of a copy at once. */
export function killAtOnce(folder: string, part: 'api' | 'web' | 'postgres' | 'launcher'): void {
  const pid = processesOf(folder)[part];
  if (!pid) throw new Error(`no ${part} is running`);
  process.kill(pid, 'SIGKILL');
}

/** What the stand-in web answers: what its api found in the database. */
export async function seenAt(port: number): Promise<{ user: string; places: number; hasKey: boolean }> {
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  return (await answer.json()) as { user: string; places: number; hasKey: boolean };
}

/** Two ports of this file's own: asked for, so that a test never meets another program. */
export const ports = (web: number) => ({ PORT: String(web), API_PORT: String(web + 1000) });
