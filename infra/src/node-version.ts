import { words } from './words.ts';

/** Says clearly when this is not the Node that npm installed; false when the program cannot run on it at all. */
export function checkNode(version: string, say: (line: string) => void = console.error): boolean {
  const major = Number(/^v(\d+)\./.exec(version)?.[1]);
  if (major !== 24) say(words.wrongNode(version));
  return major >= 24;
}
