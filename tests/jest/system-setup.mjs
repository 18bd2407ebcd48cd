// Plain JavaScript: jest loads set-up files by Node itself, which then reads the TypeScript behind them.
import { startTestSystem } from '@tsunagi/testkit';

/** The whole program, once for all journeys; TSUNAGI_E2E_ORIGIN names one that runs already. */
export default async function setUp() {
  if (process.env.TSUNAGI_E2E_ORIGIN) return;
  globalThis.testSystem = await startTestSystem((line) => process.stdout.write(`${line}\n`));
  process.env.TSUNAGI_E2E_ORIGIN = globalThis.testSystem.origin;
  process.env.TSUNAGI_E2E_API_ORIGIN = globalThis.testSystem.apiOrigin;
}
