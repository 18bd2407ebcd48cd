import { type Child, endingText, startChild } from './child-process.ts';
import { audible, laterProcesses, type Part, type Run } from './processes.ts';

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** Whoever ran this long was well: the next fault begins with the shortest pause again. */
const wellAfterMs = 120_000;

/**
 * Starts the processes for what is done later, beside the start and not on its way: the pages answer without them. One
 * that ends is started again, after longer and longer pauses and without end; it never takes the rest down.
 */
export function startLater(run: Run): { stop(): Promise<void> } {
  const kept = laterProcesses(run).map((part) => keepLater(part, run.tell));
  return { stop: () => Promise.all(kept.map((one) => one.stop())).then(() => {}) };
}

function keepLater(part: Part, tell: (line: string) => void): { stop(): Promise<void> } {
  let child: Child | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let pause = firstPauseMs;
  const begin = () => {
    const began = Date.now();
    child = startChild(audible(part, tell));
    void child.ended.then((ending) => {
      if (isStopping) return;
      if (Date.now() - began > wellAfterMs) pause = firstPauseMs;
      tell(`${part.name} ended with ${endingText(ending)}; starting it again in ${pause / 1000} s.`);
      timer = setTimeout(begin, pause);
      pause = Math.min(pause * 2, longestPauseMs);
    });
  };
  begin();
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await child?.stop();
    },
  };
}
