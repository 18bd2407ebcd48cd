import { addDays, type CalendarDay, epochOf } from '@tsunagi/domain';
import { roundMail } from '@tsunagi/texts/ja/mail-round';
import { makeLink } from '../links/links.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import { markReminded, type RecipientRow, type RoundRow } from './round.repository.ts';

/** What the links in letters are made of. */
export interface LetterWays {
  readonly dataKey: string;
  readonly origin: string;
}

/** Writes to some of those a round asks, each with a link of the own that works until the end of the last day. */
export async function writeLetters(
  client: SqlExecutor,
  { dataKey, origin }: LetterWays,
  round: RoundRow,
  { to, again }: { to: readonly RecipientRow[]; again: boolean },
): Promise<void> {
  const validUntil = endOf(round.until);
  for (const { id, name, mail } of to) {
    const token = makeLink(dataKey, 'section-round', id, validUntil);
    const link = `${origin.replace(/\/$/, '')}/rounds/${token}`;
    const letter = { ...round, officeName: round.office_name, recipientName: name, link, again };
    await queueMail(client, { kind: 'SECTION_ROUND', to: mail, ...roundMail(letter), about: round.id });
  }
}

/** Asks some of them once more, and notes when. */
export async function remind(
  client: SqlExecutor,
  ways: LetterWays,
  round: RoundRow,
  { to, now }: { to: readonly RecipientRow[]; now: Date },
): Promise<void> {
  await writeLetters(client, ways, round, { to, again: true });
  await markReminded(
    client,
    to.map(({ id }) => id),
    now,
  );
}

/** Who has neither named a place nor said that this is all. */
export const silentOf = ({ recipients }: RoundRow): RecipientRow[] =>
  recipients.filter(({ finishedAt, places }) => !finishedAt && places.length === 0);

const hourMilliseconds = 3_600_000;

/** The last instant of a day in Japan, which is nine hours ahead. */
const endOf = (day: CalendarDay): Date => new Date(epochOf(addDays(day, 1)) - 9 * hourMilliseconds - 1_000);
