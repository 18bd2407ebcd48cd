import { roomMail } from '@tsunagi/texts/ja/mail-reach';
import type { PoolClient } from 'pg';
import { queueMail } from '../mail/queue-mail.ts';
import { caseworkerMails } from './caseworker-mails.ts';

interface ToldOfRoom {
  readonly inquiryId: string;
  /** Whom it is told: the office that is asked, or the one that asked. */
  readonly organizationId: string;
  readonly what: 'ASKED' | 'ANSWERED';
}

/** Tells an office that it is asked for room, or that its question was answered: where it is read, and no word of it. */
export async function tellOfRoom(
  client: PoolClient,
  { inquiryId, organizationId, what }: ToldOfRoom,
  { day, origin }: { readonly day: string; readonly origin: string },
): Promise<void> {
  const link = `${origin.replace(/\/$/, '')}/desk/referrals`;
  for (const to of await caseworkerMails(client, [organizationId], day))
    await queueMail(client, { kind: `ROOM_${what}`, to, ...roomMail(what, link), about: inquiryId });
}
