import { japaneseDay, usualRetention } from '@tsunagi/domain';
import { retention as texts } from '@tsunagi/texts/ja/retention';
import { databaseUrlFrom } from '../config.ts';
import { commandPool } from '../persistence/database.ts';
import { dryRun } from '../retention/index.ts';
import { runOnce } from './run-once.ts';

/** Says which cases have been kept long enough, and why others are kept longer. A dry run: it changes nothing. */
await runOnce(async () => {
  const owner = commandPool(databaseUrlFrom(process.env));
  try {
    const cases = await dryRun(owner, usualRetention, japaneseDay(new Date()));
    const due = cases.filter(({ isDue }) => isDue);
    for (const one of due) console.log(texts.due(one));
    for (const one of cases)
      if (!one.isDue && !one.because.includes('YEARS_NOT_OVER')) console.log(texts.keptLonger(one));
    console.log(texts.sum(due.length, cases.length, usualRetention.years));
  } finally {
    await owner.end();
  }
});
