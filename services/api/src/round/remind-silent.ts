import { type CalendarDay, isReminderDue, japaneseDay } from '@tsunagi/domain';
import type { SqlExecutor } from '../persistence/sql.ts';
import { runningRounds } from './round.repository.ts';
import { type LetterWays, remind, silentOf } from './write-letters.ts';

/** Asks those again who are silent and whose day has come; says how many. */
export async function remindSilent(
  client: SqlExecutor,
  ways: LetterWays,
  { now, day }: { now: Date; day: CalendarDay },
): Promise<number> {
  let written = 0;
  for (const round of await runningRounds(client, day)) {
    const to = silentOf(round).filter(({ remindedAt }) =>
      isReminderDue(
        {
          askedOn: japaneseDay(round.made_at),
          remindedOn: remindedAt ? japaneseDay(new Date(remindedAt)) : null,
          until: round.until,
        },
        day,
      ),
    );
    await remind(client, ways, round, { to, now });
    written += to.length;
  }
  return written;
}
