import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completed, type Lockfile } from '../lockfile.ts';
import { root } from '../system/root.ts';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
