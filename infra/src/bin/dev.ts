import { checkNode } from '../node-version.ts';

if (!checkNode(process.version)) process.exit(1);
// Only now: what follows uses parts of Node that older versions do not have.
const { runUntilStopped } = await import('../system/run-until-stopped.ts');
process.exit(await runUntilStopped({ development: true }));
