import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../folder-lock.ts';
import { words } from '../words.ts';
import { runToEnd } from './child-process.ts';
import { audible, webScript } from './processes.ts';
import { forgetBuild, isBuilt, stampBuild, webFingerprint } from './web-build.ts';

/** Types the web's questions from the contract, as its development server needs them. */
export async function typeWebQuestions(
  root: string,
  tell: (line: string) => void,
  cancel: AbortSignal,
): Promise<void> {
  await runToEnd(audible(webScript(root, 'codegen'), tell), cancel);
}

/** Builds the web when the kept build is not of these sources; a build that is broken off is never taken for one. */
export async function buildWebWhenNeeded(
  root: string,
  tell: (line: string) => void,
  cancel: AbortSignal,
): Promise<void> {
  const print = await webFingerprint(root);
  if (await isBuilt(root, print)) return;
  const lock = await lockBuild(root);
  try {
    // Another start may have built it while this one waited.
    if (!(await isBuilt(root, print))) await build(root, print, tell, cancel);
  } finally {
    lock.release();
  }
}

async function build(root: string, print: string, tell: (line: string) => void, cancel: AbortSignal) {
  const began = performance.now();
  tell(words.building);
  await forgetBuild(root);
  await runToEnd(audible(webScript(root, 'build'), tell), cancel);
  await stampBuild(root, print);
  tell(words.built(((performance.now() - began) / 1000).toFixed(1)));
}

/**
 * Two starts from one checkout (on two data folders) take turns at its one build folder. The lock lies in the part of
 * it that a build keeps, so who may build may also lock.
 */
async function lockBuild(root: string) {
  const folder = join(root, 'web/.next/cache/tsunagi-build');
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(folder, 600_000);
  if (!lock) throw new Error(words.buildHeld);
  return lock;
}
