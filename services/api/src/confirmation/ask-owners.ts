import {
  type AskingStage,
  addDays,
  askingStages,
  type CalendarDay,
  dueDay,
  japaneseDay,
  nextLetter,
} from '@tsunagi/domain';
import { confirmationMail } from '@tsunagi/texts/ja/mail-confirmation';
import { makeLink } from '../links/links.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { SqlExecutor } from '../persistence/sql.ts';
import { type EntryStanding, isDue, readStandings } from './due-entries.ts';
import { openRequests } from './requests.ts';
import { tellCoordinators } from './tell-coordinators.ts';

/** When letters are written, and what their links are made of. */
export interface Asking {
  readonly now: Date;
  readonly day: CalendarDay;
  readonly dataKey: string;
  readonly origin: string;
}

/** A letter about one entry that is to go out. */
export interface DueLetter {
  readonly entry: EntryStanding;
  readonly stage: AskingStage;
}

const linkDays = 90;
const mostEntriesInLetter = 40;
/** What one run of a day takes on; the rest comes the next day. */
const mostADay = 5_000;

/** Writes the letters that are due on a day, one to each owner however many of their entries it is about. */
export async function askDueOwners(client: SqlExecutor, asking: Asking): Promise<number> {
  const entries = await readStandings(client, isDue, [asking.day], mostADay);
  const letters = entries.flatMap((entry): DueLetter[] => {
    const stage = nextLetter(
      {
        dueOn: dueDay(entry.confirmedOn, entry.everyMonths),
        asked: askedOf(entry),
        hasAddress: entry.mail !== null,
      },
      asking.day,
    );
    return stage ? [{ entry, stage }] : [];
  });
  return writeLetters(client, letters, asking);
}

/** Writes to the owners of some entries because somebody asked for it; no owner hears twice on one day. */
export async function askOwnersOf(
  client: SqlExecutor,
  ids: readonly string[],
  asking: Asking,
): Promise<number> {
  const entries = await readStandings(client, 'r.id = any($1::uuid[])', [ids], ids.length);
  const letters = entries
    .filter((entry) => entry.mail !== null && entry.request?.stageOn !== asking.day)
    .map((entry): DueLetter => ({ entry, stage: followingOf(askedOf(entry)?.stage ?? null) }));
  return writeLetters(client, letters, asking);
}

const askedOf = ({ request }: EntryStanding) =>
  request?.stage && request.stageOn ? { stage: request.stage, on: request.stageOn } : null;

/** Asked by hand, an owner is reminded, and never handed on to the coordinator, who is the one who asks. */
const followingOf = (stage: AskingStage | null): AskingStage =>
  stage === null ? 'FIRST' : stage === 'FIRST' ? 'REMINDER' : 'LAST';

async function writeLetters(client: SqlExecutor, letters: readonly DueLetter[], asking: Asking) {
  const toOwners = letters.filter(({ stage }) => stage !== 'COORDINATOR');
  const byOwner = Map.groupBy(toOwners, ({ entry }) => `${entry.organizationId} ${entry.mail}`);
  let written = 0;
  for (const ofOwner of byOwner.values())
    for (let from = 0; from < ofOwner.length; from += mostEntriesInLetter) {
      await writeToOwner(client, ofOwner.slice(from, from + mostEntriesInLetter), asking);
      written += 1;
    }
  const overdue = letters.filter(({ stage }) => stage === 'COORDINATOR');
  await noteLetters(client, overdue, asking);
  return written + (await tellCoordinators(client, overdue, asking));
}

const noteLetters = (client: SqlExecutor, letters: readonly DueLetter[], { day }: Asking) =>
  openRequests(
    client,
    letters.map(({ entry }) => entry),
    { stages: letters.map(({ stage }) => stage), on: day },
  );

async function writeToOwner(client: SqlExecutor, letters: readonly DueLetter[], asking: Asking) {
  const { now, dataKey, origin } = asking;
  const requests = await noteLetters(client, letters, asking);
  const until = new Date(now.getTime() + linkDays * 86_400_000);
  const [first] = letters as readonly [DueLetter];
  const latest = Math.max(...letters.map(({ stage }) => askingStages.indexOf(stage)));
  const mail = confirmationMail.owner({
    organizationName: first.entry.organizationName,
    contactName: first.entry.contactName,
    stage: askingStages[latest] as 'FIRST' | 'REMINDER' | 'LAST',
    entries: letters.map(({ entry }, at) => ({
      name: entry.name,
      confirmedOn: entry.confirmedOn,
      link: `${origin.replace(/\/$/, '')}/confirm/${makeLink(dataKey, 'confirm', requests[at]!.id, until)}`,
    })),
    until: addDays(japaneseDay(until), -1),
  });
  const { organizationId, mail: to } = first.entry;
  const mailId = await queueMail(client, { kind: 'CONFIRMATION', to: to!, ...mail, about: organizationId });
  await client.query('update upkeep.confirmation_request set mail_id = $1 where id = any($2::uuid[])', [
    mailId,
    requests.map(({ id }) => id),
  ]);
}
