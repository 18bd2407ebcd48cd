import { linkAnswerMail } from '@tsunagi/texts/ja/mail-reach';
import type { PoolClient } from 'pg';
import { queueMail } from '../mail/queue-mail.ts';
import { caseworkerMails } from '../referral/index.ts';

/** Tells those who sent a letter that its receiver has answered by the link: number and where it is read, no word of it. */
export async function tellOfLinkAnswer(
  client: PoolClient,
  referralId: string,
  { day, origin }: { readonly day: string; readonly origin: string },
): Promise<void> {
  const { rows } = await client.query<{ reference: string; sender_id: string }>(
    'select reference, sender_id from care.referral where id = $1',
    [referralId],
  );
  const [referral] = rows;
  if (!referral) return;
  const link = `${origin.replace(/\/$/, '')}/desk/referrals/${referralId}`;
  for (const to of await caseworkerMails(client, [referral.sender_id], day))
    await queueMail(client, {
      kind: 'LETTER_ANSWERED',
      to,
      ...linkAnswerMail({ reference: referral.reference, link }),
      about: referralId,
    });
}
