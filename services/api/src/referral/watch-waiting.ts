import { type CalendarDay, decideReferral, type ReferralFacts } from '@tsunagi/domain';
import { nextWaitingStep, type WaitingStep } from '@tsunagi/domain/referral/answer-due';
import { waitingReferralMail } from '@tsunagi/texts/ja/mail-referral';
import type { PoolClient } from 'pg';
import { queueMail } from '../mail/queue-mail.ts';
import { partyRows } from './party.repository.ts';
import { referralRows } from './referral.repository.ts';
import { factsOf, type ReferralRow, type WaitingRow } from './referral.row.ts';

interface Watch {
  readonly now: Date;
  readonly day: CalendarDay;
  readonly origin: string;
}

const caseworkers = [
  'PROVIDER_CASEWORKER',
  'MUNICIPAL_WORKER',
  'MUNICIPAL_COORDINATOR',
  'PREFECTURAL_COORDINATOR',
  'VISITING_SUPPORTER',
];
const coordinators = ['MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'];

/**
 * Looks after referrals nobody answers: both sides are reminded, then their coordinators are told, then the prefectural
 * desk has it. Never an end: it stays with the sender all the time. Says how many steps were taken.
 */
export async function watchWaiting(client: PoolClient, at: Watch): Promise<number> {
  let taken = 0;
  for (const row of await referralRows.overdue(client, at.day)) {
    const step = nextWaitingStep(
      {
        state: row.state,
        dueOn: row.due_on!,
        lastStep: row.waiting_step && { step: row.waiting_step, on: row.waiting_step_on! },
      },
      at.day,
    );
    if (step && (await take(client, row, step, at))) taken += 1;
  }
  return taken;
}

async function take(client: PoolClient, row: WaitingRow, step: WaitingStep, at: Watch): Promise<boolean> {
  const facts = factsOf(row);
  const desk = step === 'TO_DESK' ? await deskFor(client, row) : null;
  if (step === 'TO_DESK' && !desk) return false;
  const act =
    step === 'TO_DESK' ? ({ action: 'ESCALATE', deskId: desk } as const) : ({ action: 'REMIND' } as const);
  const decided = decideReferral(act, facts, {
    parties: ['CLOCK'],
    organizationId: null,
    hasGround: false,
    today: at.day,
    chain: [],
  });
  if (!decided.ok) return false;
  await referralRows.move(client, row.id, decided.value, null);
  await referralRows.keepStep(client, row.id, step, at.day);
  await referralRows.addEvent(client, row.id, act, {
    organizationId: null,
    organizationName: null,
    personName: null,
    word: null,
    now: at.now,
  });
  await write(client, row, step, decided.value, at);
  return true;
}

const deskFor = async (client: PoolClient, row: ReferralRow): Promise<string | null> => {
  const prefecture = row.sender_municipality_code?.slice(0, 2);
  return prefecture ? ((await partyRows.deskOf(client, prefecture))?.id ?? null) : null;
};

/** To those whose turn it is. Number and link alone: a mail is read by others, too. */
async function write(
  client: PoolClient,
  row: ReferralRow,
  step: WaitingStep,
  facts: ReferralFacts,
  at: Watch,
): Promise<void> {
  const offices = step === 'TO_DESK' ? facts.deskIds : [row.sender_id, row.receiver_id];
  const roles = step === 'TELL_COORDINATOR' ? coordinators : caseworkers;
  const { rows } = await client.query<{ mail: string }>(
    `select distinct p.email as mail from identity.membership m join identity.person p on p.id = m.person_id
     where m.organization_id = any ($1) and m.role = any ($2)
       and m.valid_from <= $3 and coalesce(m.valid_to >= $3, true) order by 1 limit 40`,
    [offices, roles, at.day],
  );
  const link = `${at.origin.replace(/\/$/, '')}/desk/referrals/${row.id}`;
  for (const { mail: to } of rows)
    await queueMail(client, {
      kind: 'REFERRAL_WAITING',
      to,
      ...waitingReferralMail(step, { reference: row.reference, link }),
      about: row.id,
    });
}
