// Plain JavaScript: jest loads set-up files by Node itself, which then reads the TypeScript behind them.
import { startTestDatabase } from '@tsunagi/testkit';

/** One throw-away PostgreSQL for the whole run. */
export default async function setUp() {
  globalThis.testServer = await startTestDatabase();
}
