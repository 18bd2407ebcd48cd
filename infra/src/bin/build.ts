import { buildWebWhenNeeded } from '../system/build-web.ts';
import { root } from '../system/root.ts';

const never = new AbortController().signal;
await buildWebWhenNeeded(root, (line) => process.stdout.write(`${line}\n`), never);
