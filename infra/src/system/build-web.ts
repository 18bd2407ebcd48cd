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
  const began = performance.now();
  const fingerprint = await webFingerprint(root);
  if (await isBuilt(root, fingerprint)) return;
  tell(words.building);
  await forgetBuild(root);
  await runToEnd(audible(webScript(root, 'build'), tell), cancel);
  await stampBuild(root, fingerprint);
  tell(words.built(((performance.now() - began) / 1000).toFixed(1)));
}
