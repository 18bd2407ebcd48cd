import { withdrawalMail } from '@tsunagi/texts/ja/mail-reach';
import type { PoolClient } from 'pg';
import { queueMail } from '../mail/queue-mail.ts';
import { caseworkerMails } from '../referral/index.ts';

interface Withdrawal {
  readonly caseId: string;
  readonly organizationId: string;
  readonly receiverIds: readonly string[];
}

/** Tells the office of the case, and those who read no longer, that consent was taken back. Nothing of the person stands in it. */
export async function tellOfWithdrawal(
  client: PoolClient,
  { caseId, organizationId, receiverIds }: Withdrawal,
  { day, origin }: { readonly day: string; readonly origin: string },
): Promise<void> {
  const root = origin.replace(/\/$/, '');
  const { rows } = await client.query<{ id: string; reference: string; receiver_id: string | null }>(
    'select id, reference, receiver_id from care.referral where case_id = $1 order by made_at desc',
    [caseId],
  );
  const write = async (offices: readonly string[], link: string, side: 'OFFICE' | 'RECEIVER') => {
    for (const to of await caseworkerMails(client, offices, day))
      await queueMail(client, {
        kind: 'CONSENT_WITHDRAWN',
        to,
        ...withdrawalMail(side, link),
        about: caseId,
      });
  };
  await write([organizationId], `${root}/desk/cases/${caseId}`, 'OFFICE');
  for (const receiverId of receiverIds.filter((id) => id !== organizationId)) {
    const asked = rows.find((row) => row.receiver_id === receiverId);
    await write([receiverId], `${root}/desk/referrals${asked ? `/${asked.id}` : ''}`, 'RECEIVER');
  }
}
