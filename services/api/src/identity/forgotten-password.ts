import { mailPeople } from '@tsunagi/texts/ja/mail-people';
import { queueMail } from '../mail/queue-mail.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { linkFor } from './admit.ts';
import type { DoorRecord } from './door-record.ts';

/** How long the link of a forgotten password works. */
export const forgottenHours = 1;
/** So many such mails an hour one address gets at most: nobody's box is filled by a stranger. */
const mostMails = 3;

/** What sending the mail needs. */
export interface ForgottenParts {
  readonly database: PersonalDatabase;
  readonly record: DoorRecord;
  readonly mailOrigin: string;
  readonly demo: boolean;
}

/** Writes the mail with which somebody chooses a new password. The door answers alike whether or not there is one. */
export async function mailForgotten(
  { database, record, mailOrigin, demo }: ForgottenParts,
  person: { readonly id: string; readonly email: string; readonly name: string },
  token: string,
): Promise<void> {
  if ((await record.countWithinHour('PASSWORD_ASKED', person.email)) >= mostMails) return;
  const door = await record.doorOf(person.email);
  if (door.isFictional && !demo) return;
  await record.write('PASSWORD_ASKED', { email: person.email, personId: person.id });
  const mail = mailPeople.forgotten(person.name, linkFor(mailOrigin, token), forgottenHours);
  await database.atDoor((client) =>
    queueMail(client, { kind: 'FORGOTTEN_PASSWORD', to: person.email, about: person.id, ...mail }),
  );
}
