import { insistOnNode24 } from '../node-version.mjs';

insistOnNode24();
const { runUntilStopped } = await import('../system/run-until-stopped.ts');
process.exit(await runUntilStopped({ development: false }));
