import { readFileSync } from 'node:fs';

/**
 * Calls back once when the npm that started us is gone: killed at once, it cannot pass the wish to end on.
 * npm may put a shell between itself and us, and that shell lives on without it.
 */
export function watchStarter(callBack: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const atFirst = starter();
  const timer = setInterval(() => {
    if (starter() === atFirst) return;
    clearInterval(timer);
    callBack();
  }, 500);
  timer.unref();
}

/** The process that started us, past a shell that only carries our command line. */
function starter(): number {
  const parent = process.ppid;
  const isShell = /^(\/bin\/)?(ba|da|a)?sh\0-c\0/.test(read(`/proc/${parent}/cmdline`));
  // In stat the name stands in brackets and may hold anything; what follows is: state, parent.
  const grandparent = /\) \S (\d+) [^)]*$/.exec(read(`/proc/${parent}/stat`))?.[1];
  return isShell && grandparent ? Number(grandparent) : parent;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
