import { referralStates, sharedItems } from '@tsunagi/domain';
import type pg from 'pg';

/** The organizations of the trial: who sends, who is asked, the desk of the prefecture, and one that has no part in it. */
export const organizations = {
  SENDER: '00000000-0000-4000-8000-0000000000a1',
  RECEIVER: '00000000-0000-4000-8000-0000000000a2',
  DESK: '00000000-0000-4000-8000-0000000000a3',
  STRANGER: '00000000-0000-4000-8000-0000000000a4',
} as const;
export type Side = keyof typeof organizations;
export const sides = Object.keys(organizations) as Side[];

/** On what the receiver of a referral of the trial may read. */
export const trialGrounds = ['NONE', 'CONSENT', 'NARROW', 'WITHDRAWN', 'OVER', 'OF_ANOTHER'] as const;
export type TrialGround = (typeof trialGrounds)[number];

/** Its day, by the clock of the database. */
const day = `(now() at time zone 'Asia/Tokyo')::date`;

/** A case, a ground and a referral with all its texts for every state and every kind of ground, named and not. */
export async function fillTrial(superuser: pg.Pool): Promise<void> {
  for (const state of referralStates)
    for (const ground of trialGrounds)
      for (const isNamed of [true, false]) await fillOne(superuser, state, { ground, isNamed });
}

async function fillOne(
  superuser: pg.Pool,
  state: string,
  { ground, isNamed }: { readonly ground: TrialGround; readonly isNamed: boolean },
): Promise<void> {
  const reference = `${state} ${ground} ${isNamed}`;
  await superuser.query(
    `with one as (
       insert into care.case_file (reference, organization_id, pseudonym, came_by, opened_on, opened_by, last_contact_on)
       values ($1, $2, 'trial', 'OTHER', ${day}, $2, ${day}) returning id
     ), sent as (
       insert into care.referral (reference, case_id, chain_id, state, state_before, case_organization_id, sender_id,
         sender_name, receiver_id, desk_ids, is_named, pseudonym, made_by, made_at)
       select $1, id, id, $3, case when $3 = 'CANCEL_ASKED' then 'IN_SUPPORT' end, $2, $2, 'trial', $4, array[$5::uuid],
         $6, 'trial', $2, now() from one returning id, case_id
     ), texts as (
       insert into care.referral_item (referral_id, item, form, text_sealed, stays_in_office)
       select sent.id, item, form, '\\x00', item = 'ASSISTANCE' from sent, unnest($7::text[]) item,
         unnest(array['FULL', 'COARSE']) form
     )
     insert into care.ground (case_id, kind, receiver_ids, items, purposes, given_on, until, recorded_by, recorded_at,
       withdrawn_at)
     select case_id, 'PERSON_CONSENT', array[case when $8 = 'OF_ANOTHER' then $2 else $4 end::uuid],
       case when $8 = 'NARROW' then array['WISH', 'HOUSEHOLD'] else $7::text[] end, '{REFERRAL}', ${day} - 30,
       case when $8 = 'OVER' then ${day} - 1 end, $2, now(), case when $8 = 'WITHDRAWN' then now() end
     from sent where $8 <> 'NONE'`,
    [
      reference,
      organizations.SENDER,
      state,
      organizations.RECEIVER,
      organizations.DESK,
      isNamed,
      sharedItems,
      ground,
    ],
  );
}
