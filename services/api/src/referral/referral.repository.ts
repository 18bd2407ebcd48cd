import type { ActWay, CalendarDay, ReferralAct, ReferralFacts, SharedItem } from '@tsunagi/domain';
import type { WaitingStep } from '@tsunagi/domain/referral/answer-due';
import type { PoolClient } from 'pg';
import type { ChainRow, ReferralEventRow, ReferralItemRow, ReferralRow, WaitingRow } from './referral.row.ts';

const columns = `id, reference, case_id, chain_id, hop, state, state_before, case_organization_id, sender_id, sender_name,
  sender_municipality_code, receiver_id, receiver_name, is_receiver_outside, desk_ids, taken_by_desk_id,
  meetings_required, meetings_proven, meeting_booked_on::text, is_named, is_followed, pseudonym, title_sealed, key_sealed,
  sent_on::text, due_on::text, version`;
const mostReferrals = 500;

/** A referral that is written for the first time. */
export interface NewReferral {
  readonly reference: string;
  readonly caseId: string;
  readonly chainId: string;
  readonly hop: number;
  readonly facts: ReferralFacts;
  readonly senderName: string;
  readonly senderMunicipalityCode: string | null;
  readonly receiverName: string | null;
  readonly pseudonym: string;
  readonly titleSealed: Buffer | null;
  readonly keySealed: Buffer | null;
  readonly sentOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly personId: string;
  readonly now: Date;
}

/** Referrals as far as the one who acts is a party to them; row-level security says which. */
export const referralRows = {
  /** What waits longest comes first. */
  async list(client: PoolClient): Promise<ReferralRow[]> {
    const sql = `select ${columns} from care.referral order by referral.due_on nulls last, made_at, id limit ${mostReferrals}`;
    return (await client.query<ReferralRow>(sql)).rows;
  },

  async one(client: PoolClient, id: string): Promise<ReferralRow | null> {
    const found = await client.query<ReferralRow>(`select ${columns} from care.referral where id = $1`, [id]);
    return found.rows[0] ?? null;
  },

  /** The same, and nobody else changes it until this transaction is over. */
  async held(client: PoolClient, id: string): Promise<ReferralRow | null> {
    const found = await client.query<ReferralRow>(
      `select ${columns} from care.referral where id = $1 for update`,
      [id],
    );
    return found.rows[0] ?? null;
  },

  /** Those whose day for an answer is over, held for the one who looks after them; others look after others meanwhile. */
  async overdue(client: PoolClient, day: CalendarDay): Promise<WaitingRow[]> {
    const found = await client.query<WaitingRow>(
      `select ${columns}, waiting_step, waiting_step_on::text from care.referral
       where state in ('SENT', 'RECEIVED', 'ASKED_BACK', 'ON_HOLD') and referral.due_on < $1
       order by referral.due_on, id limit ${mostReferrals} for update skip locked`,
      [day],
    );
    return found.rows;
  },

  async keepStep(client: PoolClient, id: string, step: WaitingStep, day: CalendarDay): Promise<void> {
    await client.query('update care.referral set waiting_step = $2, waiting_step_on = $3 where id = $1', [
      id,
      step,
      day,
    ]);
  },

  async ofCase(client: PoolClient, caseId: string): Promise<ReferralRow[]> {
    const sql = `select ${columns} from care.referral where case_id = $1 order by made_at desc, id for update`;
    return (await client.query<ReferralRow>(sql, [caseId])).rows;
  },

  /** Whom the referrals of a case asked, and what became of it, for the rule that never leads back. */
  async askedFor(client: PoolClient, caseId: string): Promise<ChainRow[]> {
    const sql = `select id, receiver_id, receiver_name, state, hop, is_open_again from care.referral where case_id = $1`;
    return (await client.query<ChainRow>(sql, [caseId])).rows;
  },

  async chain(client: PoolClient, id: string): Promise<ChainRow[]> {
    return (await client.query<ChainRow>('select * from care.chain_of($1)', [id])).rows;
  },

  async insert(client: PoolClient, made: NewReferral): Promise<string> {
    const { facts } = made;
    const { rows } = await client.query<{ id: string }>(
      `insert into care.referral (reference, case_id, chain_id, hop, state, case_organization_id, sender_id, sender_name,
         sender_municipality_code, receiver_id, receiver_name, is_receiver_outside, desk_ids, meetings_required, pseudonym,
         title_sealed, key_sealed, sent_on, due_on, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
       returning id`,
      [
        made.reference,
        made.caseId,
        made.chainId,
        made.hop,
        facts.state,
        facts.caseOrganizationId,
        facts.senderId,
        made.senderName,
        made.senderMunicipalityCode,
        facts.receiverId,
        made.receiverName,
        facts.isReceiverOutside,
        facts.deskIds,
        facts.meetings.required,
        made.pseudonym,
        made.titleSealed,
        made.keySealed,
        made.sentOn,
        made.dueOn,
        made.personId,
        made.now,
      ],
    );
    return rows[0]!.id;
  },

  /** What an act has made of it; the version tells those who looked at an older one. */
  async move(client: PoolClient, id: string, facts: ReferralFacts, dueOn: CalendarDay | null): Promise<void> {
    await client.query(
      `update care.referral set state = $2, state_before = $3, desk_ids = $4, taken_by_desk_id = $5,
         meetings_proven = $6, meeting_booked_on = $7, is_named = $8, is_followed = $9,
         due_on = coalesce($10, due_on), version = version + 1
       where id = $1`,
      [
        id,
        facts.state,
        facts.stateBefore,
        facts.deskIds,
        facts.takenByDeskId,
        facts.meetings.proven,
        facts.meetings.bookedOn,
        facts.isNamed,
        facts.isFollowed,
        dueOn,
      ],
    );
  },

  async items(client: PoolClient, id: string): Promise<ReferralItemRow[]> {
    const found = await client.query<ReferralItemRow>(
      'select item, form, text_sealed, stays_in_office from care.referral_item where referral_id = $1',
      [id],
    );
    return found.rows;
  },

  async addItem(
    client: PoolClient,
    referralId: string,
    item: SharedItem,
    { form, sealed, staysInOffice }: { form: 'FULL' | 'COARSE'; sealed: Buffer; staysInOffice: boolean },
  ): Promise<void> {
    await client.query(
      `insert into care.referral_item (referral_id, item, form, text_sealed, stays_in_office)
       values ($1, $2, $3, $4, $5)`,
      [referralId, item, form, sealed, staysInOffice],
    );
  },

  /** The texts of one link go along to the next, unread by who hands them on. */
  async handItemsOn(client: PoolClient, from: string, to: string): Promise<void> {
    await client.query('select care.hand_items_on($1, $2)', [from, to]);
  },

  async events(client: PoolClient, id: string): Promise<ReferralEventRow[]> {
    const found = await client.query<ReferralEventRow>(
      `select id, at, action, organization_id, organization_name, person_name, day::text, decline_reason, decline_next,
         outcome, cause, word_sealed, way, alternative_id, alternative_name
       from care.referral_event where referral_id = $1 order by at, id`,
      [id],
    );
    return found.rows;
  },

  async addEvent(
    client: PoolClient,
    referralId: string,
    act: ReferralAct,
    by: {
      readonly organizationId: string | null;
      readonly organizationName: string | null;
      readonly personName: string | null;
      readonly word: Buffer | null;
      readonly way?: ActWay | null;
      readonly alternative?: { readonly id: string; readonly name: string } | null;
      readonly now: Date;
    },
  ): Promise<void> {
    await client.query(
      `insert into care.referral_event (referral_id, at, action, organization_id, organization_name, person_name, day,
         decline_reason, decline_next, outcome, cause, word_sealed, way, alternative_id, alternative_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        referralId,
        by.now,
        act.action,
        by.organizationId,
        by.organizationName,
        by.personName,
        act.day ?? null,
        act.declineReason ?? null,
        act.declineNext ?? null,
        act.outcome ?? null,
        act.cause ?? null,
        by.word,
        by.way ?? null,
        by.alternative?.id ?? null,
        by.alternative?.name ?? null,
      ],
    );
  },
};
