import {
  type CalendarDay,
  inCareStates,
  openStates,
  type ReferralState,
  type StaffRole,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** One who works with cases in the office, or did. */
export interface OfficePersonRow {
  readonly person_id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly is_here: boolean;
  readonly until: CalendarDay | null;
}

/** A case of the office, or a referral it has taken on, with who holds it and what is offered. */
export interface MatterRow {
  readonly id: string;
  readonly kind: 'CASE' | 'REFERRAL';
  readonly case_id: string;
  readonly reference: string;
  readonly pseudonym: string;
  readonly key_sealed: Buffer | null;
  readonly last_contact_on: CalendarDay | null;
  readonly next_contact_on: CalendarDay | null;
  readonly holder_id: string | null;
  readonly offer_id: string | null;
  readonly offered_by: string | null;
  readonly successor_id: string | null;
  readonly word_sealed: Buffer | null;
  readonly offered_on: CalendarDay | null;
}

/** A referral that goes somewhere still, with whom one speaks about it on the other side. */
export interface LinkRow {
  readonly id: string;
  readonly case_id: string;
  readonly is_ours: boolean;
  readonly other_id: string | null;
  readonly other_name: string | null;
  readonly contact_name: string | null;
  readonly state: ReferralState;
  readonly title_sealed: Buffer | null;
  readonly due_on: CalendarDay | null;
  readonly meeting_booked_on: CalendarDay | null;
}

/** A small step the office has promised. */
export interface PromiseRow {
  readonly case_id: string;
  readonly words_sealed: Buffer;
  readonly by_day: CalendarDay | null;
}

const open = 'h.confirmed_at is null and h.taken_back_at is null';
const offer = `h.id as offer_id, h.offered_by, h.successor_id, h.word_sealed,
  (h.offered_at at time zone 'Asia/Tokyo')::date::text as offered_on`;
const ofCases = `select c.id, 'CASE' as kind, c.id as case_id, c.reference, c.pseudonym, c.key_sealed,
    c.last_contact_on::text, (select n.on_day::text from care.next_contact n where n.case_id = c.id) as next_contact_on,
    coalesce(c.held_by, c.opened_by) as holder_id, ${offer}
  from care.case_file c left join care.hand_over h on h.case_id = c.id and ${open}
  where c.organization_id = $1`;
const ofReferrals = `select r.id, 'REFERRAL' as kind, r.case_id, r.reference, r.pseudonym, r.key_sealed,
    null::text as last_contact_on, null::text as next_contact_on, r.cared_by as holder_id, ${offer}
  from care.referral r left join care.hand_over h on h.referral_id = r.id and ${open}
  where r.receiver_id = $1 and r.case_organization_id <> $1 and r.state = any ($2)`;

/** What the people of one office hold; row-level security says of which office. */
export const handOverRows = {
  async people(client: PoolClient, day: CalendarDay): Promise<OfficePersonRow[]> {
    const sql = 'select person_id, name, role, is_here, until::text from care.office_people($1)';
    return (await client.query<OfficePersonRow>(sql, [day])).rows;
  },

  /** Everything of the office that has an owner, what was silent longest first. */
  async matters(client: PoolClient, organizationId: string): Promise<MatterRow[]> {
    const found = await client.query<MatterRow>(
      `${ofCases} union all ${ofReferrals} order by kind, last_contact_on, reference`,
      [organizationId, inCareStates],
    );
    return found.rows;
  },

  /** Holds these rows until the transaction is over: of two who act at once the second sees what the first has done. */
  async hold(client: PoolClient, ids: readonly string[]): Promise<void> {
    await client.query('select 1 from care.case_file where id = any ($1) order by id for update', [ids]);
    await client.query('select 1 from care.referral where id = any ($1) order by id for update', [ids]);
  },

  /** Referrals of cases, and those taken on, that are open or still followed. */
  async links(client: PoolClient, organizationId: string, caseIds: readonly string[]): Promise<LinkRow[]> {
    const found = await client.query<LinkRow>(
      `select r.id, r.case_id, r.case_organization_id = $1 as is_ours,
         case when r.case_organization_id = $1 then r.receiver_id else r.sender_id end as other_id,
         case when r.case_organization_id = $1 then r.receiver_name else r.sender_name end as other_name,
         (select e.person_name from care.referral_event e where e.referral_id = r.id and e.person_name is not null
            and e.organization_id <> $1 order by e.at desc limit 1) as contact_name,
         r.state, r.title_sealed, r.due_on::text, r.meeting_booked_on::text
       from care.referral r
       where r.case_id = any ($2) and (r.state = any ($3) or (r.is_followed and r.state = 'CLOSED'))
         and (r.case_organization_id = $1 or (r.receiver_id = $1 and r.state = any ($4)))
       order by r.due_on nulls last, r.id`,
      [organizationId, caseIds, openStates, inCareStates],
    );
    return found.rows;
  },

  async promises(
    client: PoolClient,
    organizationId: string,
    caseIds: readonly string[],
  ): Promise<PromiseRow[]> {
    const found = await client.query<PromiseRow>(
      `select case_id, words_sealed, by_day::text from care.plan_step
       where organization_id = $1 and case_id = any ($2) and state in ('OPEN', 'PUT_OFF') order by by_day nulls last, id`,
      [organizationId, caseIds],
    );
    return found.rows;
  },

  /** The newest rules of the municipality, to be read by who is new to it. */
  async rules(
    client: PoolClient,
    municipalityCode: string | null,
  ): Promise<{ number: number; saved_on: CalendarDay; saved_by_name: string } | null> {
    const found = await client.query<{ number: number; saved_on: CalendarDay; saved_by_name: string }>(
      `select number, (saved_at at time zone 'Asia/Tokyo')::date::text as saved_on, saved_by_name
       from care.routing_revision where municipality_code = $1 order by number desc limit 1`,
      [municipalityCode],
    );
    return found.rows[0] ?? null;
  },

  async offer(
    client: PoolClient,
    matter: MatterRow,
    made: { organizationId: string; successorId: string; word: Buffer | null; personId: string; now: Date },
  ): Promise<void> {
    await client.query(
      `insert into care.hand_over (organization_id, case_id, referral_id, holder_id, successor_id, word_sealed,
         offered_by, offered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        made.organizationId,
        matter.kind === 'CASE' ? matter.id : null,
        matter.kind === 'REFERRAL' ? matter.id : null,
        matter.holder_id,
        made.successorId,
        made.word,
        made.personId,
        made.now,
      ],
    );
  },

  async end(
    client: PoolClient,
    offerId: string,
    how: 'confirmed_at' | 'taken_back_at',
    now: Date,
  ): Promise<void> {
    await client.query(`update care.hand_over set ${how} = $2 where id = $1`, [offerId, now]);
  },

  /** From now on somebody else holds it. */
  async move(client: PoolClient, { kind, id }: MatterRow, holderId: string): Promise<void> {
    const sql =
      kind === 'CASE'
        ? 'update care.case_file set held_by = $2 where id = $1'
        : 'update care.referral set cared_by = $2 where id = $1';
    await client.query(sql, [id, holderId]);
  },

  /** How much each person of the office holds. */
  async counts(client: PoolClient, organizationId: string): Promise<ReadonlyMap<string, number>> {
    const held = await this.matters(client, organizationId);
    return countByHolder(held);
  },
};

/** How many matters each holder has. */
export const countByHolder = (rows: readonly MatterRow[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(rows, ({ holder_id }) => holder_id ?? '')].map(([id, held]) => [id, held.length]));
