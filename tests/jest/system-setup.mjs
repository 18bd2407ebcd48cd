// Plain JavaScript: jest loads set-up files by Node itself, which then reads the TypeScript behind them.
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestSystem } from '@tsunagi/testkit';

/** The prefecture's own sign-in, where whoever comes is this invented person. */
const singleSignOn = {
  label: '見本県の職員アカウント',
  person: {
    sub: 'staff-0417',
    email: 'kuni@example.jp',
    email_verified: true,
    name: 'another name than ours',
  },
};

/** The whole program, once for all journeys; TSUNAGI_E2E_ORIGIN names one that runs already. */
export default async function setUp() {
  if (process.env.TSUNAGI_E2E_ORIGIN) return;
  const folder = mkdtempSync(join(tmpdir(), 'tsunagi-e2e-log-'));
  const log = join(folder, 'log');
  // Every request is logged, so that the journeys can look for what must not stand there.
  process.env.TSUNAGI_LOG ||= 'info';
  globalThis.testSystem = await startTestSystem(
    (line) => {
      appendFileSync(log, `${line}\n`);
      if (!line.startsWith('api | {')) process.stdout.write(`${line}\n`);
    },
    { singleSignOn },
  );
  globalThis.testLog = folder;
  process.env.TSUNAGI_E2E_LOG = log;
  process.env.TSUNAGI_E2E_ORIGIN = globalThis.testSystem.origin;
  process.env.TSUNAGI_E2E_API_ORIGIN = globalThis.testSystem.apiOrigin;
}
