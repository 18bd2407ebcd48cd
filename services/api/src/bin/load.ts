import { readDemoDirectory, readGeography } from '@tsunagi/seed';
import { readOfficialGeography } from '@tsunagi/seed/geo/official/official-files';
import { readLoadConfig } from '../config.ts';
// Not by the slice's front door: that brings the whole sign-in along, a second of every start.
import { bringDemoAccounts } from '../identity/demo-accounts.ts';
import { commandPool } from '../persistence/database.ts';
import { bringDemoDirectory, bringGeography } from '../persistence/loading/load-database.ts';
import { bringDemoFindings } from '../vetting/demo-findings.ts';
import { runOnce } from './run-once.ts';

await runOnce(async () => {
  const config = readLoadConfig(process.env);
  const pool = commandPool(config.databaseUrl);
  const say = (line: string) => console.log(line);
  try {
    const official = readOfficialGeography(config.dataDir);
    const geography = readGeography(official?.adjacency);
    const boundariesOrigin = official ? 'OFFICIAL' : 'APPROXIMATE';
    await bringGeography(pool, { ...geography, boundariesOrigin }, say);
    if (config.demo) {
      await bringDemoDirectory(pool, readDemoDirectory(config.demoDay), say);
      await bringDemoAccounts(pool, config.demoDay, say);
      await bringDemoFindings(pool, config.demoDay, say);
      await bringCases(pool, config, say);
    }
  } finally {
    await pool.end();
  }
});

/** Texts of cases are sealed with the key of the house: where nobody gives it, there are no cases. */
async function bringCases(
  pool: ReturnType<typeof commandPool>,
  { dataKey, demoDay: day }: ReturnType<typeof readLoadConfig>,
  say: (line: string) => void,
): Promise<void> {
  if (!dataKey) return;
  // The front door of the cases also leads to how GraphQL sees them.
  await import('reflect-metadata');
  const { bringDemoCases } = await import('../referral/demo/bring-demo-cases.ts');
  await bringDemoCases(pool, { day, dataKey, say });
  const { bringDemoMeeting } = await import('../meeting/demo/bring-demo-meeting.ts');
  await bringDemoMeeting(pool, { day, dataKey, say });
  const { bringDemoRules } = await import('../routing/demo/bring-demo-rules.ts');
  await bringDemoRules(pool, { day, say });
}
