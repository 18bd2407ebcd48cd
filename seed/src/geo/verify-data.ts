import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where data for checks alone may lie; nothing of it is part of the program. */
const verifyPath = (file: string): string =>
  `${process.env.TSUNAGI_SHARED ?? `${root}../shared`}/geo/verify/${file}`;

/** The path of a file to check with, or null where this machine has none. */
export const verifyFile = (file: string): string | null =>
  existsSync(verifyPath(file)) ? verifyPath(file) : null;

/** The content of a JSON file to check with. */
export const readVerifyJson = <T>(file: string): T => JSON.parse(readFileSync(verifyPath(file), 'utf8')) as T;

/** `test`, or a skipped one that says which file is missing. */
export const testWith = (file: string): jest.It =>
  verifyFile(file) === null
    ? (((name: string) => test.skip(`${name} (no ${file})`, () => {})) as jest.It)
    : test;
