import { rmSync } from 'node:fs';

/** Stops the program of this run and removes its folder. */
export default async function tearDown() {
  await globalThis.testSystem?.stop();
  if (globalThis.testLog) rmSync(globalThis.testLog, { recursive: true, force: true });
}
