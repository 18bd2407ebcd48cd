/** What the second wall promises of one table of `care`. */
export interface CareTable {
  /** Which rows `t` an organization `$1` whose people work with cases may read at most; what is not here it may not. */
  readonly mayRead: string;
  /**
   * Fills the table for the trial, for every referral `r` of it, which belongs to the case `r.case_id` of the organization
   * `r.sender_id`. Without rows nothing would be tried; null where the trial itself has filled it.
   */
  readonly fill: string | null;
}

const ofOwnCase = 'exists (select from care.case_file c where c.id = t.case_id and c.organization_id = $1)';
const ofParty = `exists (select from care.referral r where r.id = t.referral_id
  and ($1 in (r.sender_id, r.case_organization_id)
    or (r.state <> 'DRAFT' and ($1 = r.receiver_id or $1 = any (r.desk_ids)))))`;
const ofTeam = `${ofOwnCase} or exists (select from care.referral r where r.case_id = t.case_id and r.receiver_id = $1
  and r.state in ('ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED'))`;
/** The tables of meetings: nobody of the trial has acknowledged a secrecy, so that keepers and conveners alone read. */
const ofConvener = 'exists (select from care.meeting m where m.id = t.meeting_id and m.organization_id = $1)';
const ofKeptThere = `exists (select from care.meeting_case m join care.case_file c on c.id = m.case_id
  where m.id = t.meeting_case_id and c.organization_id = $1)`;

/**
 * One line for every table of cases, written out by hand and never derived from the policies: the two must say the same.
 * The texts of referrals are judged by `discloseItem` besides.
 */
export const careTables: Readonly<Record<string, CareTable>> = {
  case_file: { mayRead: 't.organization_id = $1', fill: null },
  member: {
    mayRead: ofOwnCase,
    fill: `insert into care.member (case_id, position, role, is_client)
      select r.case_id, 0, 'MOTHER', true from care.referral r`,
  },
  case_item: {
    mayRead: ofOwnCase,
    fill: `insert into care.case_item (case_id, item, text_sealed) select r.case_id, 'NEED', '\\x00' from care.referral r`,
  },
  unmasking: {
    mayRead: ofOwnCase,
    fill: `insert into care.unmasking (case_id, item, person_id)
      select r.case_id, 'HEALTH', gen_random_uuid() from care.referral r`,
  },
  ground: { mayRead: `${ofOwnCase} or $1 = any (t.receiver_ids)`, fill: null },
  referral: {
    mayRead: `$1 in (t.sender_id, t.case_organization_id)
      or (t.state <> 'DRAFT' and ($1 = t.receiver_id or $1 = any (t.desk_ids)))`,
    fill: null,
  },
  referral_item: { mayRead: ofParty, fill: null },
  activity: {
    mayRead: ofOwnCase,
    fill: `insert into care.activity (id, case_id, organization_id, on_day, kind, partner, is_reached, recorded_by, recorded_at)
      select gen_random_uuid(), r.case_id, r.sender_id, current_date, 'TELEPHONE', 'FAMILY', true, gen_random_uuid(), now()
      from care.referral r`,
  },
  next_contact: {
    mayRead: ofOwnCase,
    fill: 'insert into care.next_contact (case_id, on_day) select r.case_id, current_date from care.referral r',
  },
  milestone: {
    mayRead: ofOwnCase,
    fill: `insert into care.milestone (id, case_id, kind, on_day, recorded_by, recorded_at)
      select gen_random_uuid(), r.case_id, 'SCHOOL_ENDS', current_date, gen_random_uuid(), now() from care.referral r`,
  },
  referral_event: {
    mayRead: ofParty,
    fill: `insert into care.referral_event (referral_id, at, action) select r.id, now(), 'SEND' from care.referral r`,
  },
  team: { mayRead: ofTeam, fill: 'insert into care.team (case_id) select r.case_id from care.referral r' },
  team_seat: {
    mayRead: ofTeam,
    fill: `insert into care.team_seat (case_id, stage, role, organization_id, organization_name, referral_id)
      select r.case_id, 'SUPPORT', 'LEAD', r.receiver_id, 'trial', r.id from care.referral r`,
  },
  team_event: {
    mayRead: ofTeam,
    fill: `insert into care.team_event (case_id, at, action, stage, organization_id, organization_name, person_name,
        whom_id, whom_name)
      select r.case_id, now(), 'CHANGE_LEAD', 'SUPPORT', r.sender_id, 'trial', 'trial', r.receiver_id, 'trial'
      from care.referral r`,
  },
  plan_step: {
    mayRead: ofTeam,
    fill: `insert into care.plan_step (case_id, stage, words_sealed, organization_id, organization_name,
        made_by_organization_id, made_at)
      select r.case_id, 'SUPPORT', '\\x00', who, 'trial', r.sender_id, now()
      from care.referral r, unnest(array[r.sender_id, r.receiver_id]) who`,
  },
  meeting_body: {
    mayRead: 't.organization_id = $1',
    fill: `insert into care.meeting_body (organization_id, basis, name, since, made_by, made_at)
      select distinct r.sender_id, 'SUPPORT_MEETING', 'trial', current_date, r.sender_id, now() from care.referral r`,
  },
  meeting: {
    mayRead: 't.organization_id = $1',
    fill: `insert into care.meeting (id, organization_id, organization_name, body_name, basis, state, held_on, made_by,
        made_at)
      select r.case_id, r.sender_id, 'trial', 'trial', 'SUPPORT_MEETING', 'RUNNING', care.today(), r.sender_id, now()
      from care.referral r`,
  },
  meeting_seat: {
    mayRead: ofConvener,
    fill: `insert into care.meeting_seat (meeting_id, organization_id, organization_name, duty)
      select m.id, gen_random_uuid(), 'trial', 'MEMBER' from care.meeting m`,
  },
  meeting_case: {
    mayRead: ofOwnCase,
    fill: `insert into care.meeting_case (id, meeting_id, case_id, organization_id, organization_name, pseudonym, items,
        is_named, put_at)
      select m.id, m.id, m.id, m.organization_id, 'trial', 'trial', '{NEED,IDENTITY}', true, now() from care.meeting m`,
  },
  meeting_item: {
    mayRead: ofKeptThere,
    fill: `insert into care.meeting_item (meeting_case_id, item, form, text_sealed)
      select c.id, item, 'FULL', '\\x00' from care.meeting_case c, unnest(c.items) item`,
  },
  meeting_decision: {
    mayRead: ofKeptThere,
    fill: `insert into care.meeting_decision (meeting_case_id, person_name, at)
      select c.id, 'trial', now() from care.meeting_case c`,
  },
  letter: {
    mayRead: `exists (select from care.referral r where r.id = t.referral_id
      and $1 in (r.sender_id, r.case_organization_id))`,
    fill: `insert into care.letter (referral_id, made_by, made_at, valid_until)
      select r.id, gen_random_uuid(), now(), current_date + 30 from care.referral r`,
  },
  slip: {
    mayRead: ofOwnCase,
    fill: `insert into care.slip (case_id, code_hash, made_by, made_at, valid_until)
      select distinct r.case_id, gen_random_uuid()::text, gen_random_uuid(), now(), current_date + 30 from care.referral r`,
  },
  hand_over: {
    mayRead: 't.organization_id = $1',
    fill: `insert into care.hand_over (organization_id, case_id, successor_id, offered_by, offered_at)
      select distinct on (r.case_id) r.sender_id, r.case_id, gen_random_uuid(), gen_random_uuid(), now()
      from care.referral r`,
  },
  slip_try: {
    mayRead: '$1::uuid is null',
    fill: `insert into care.slip_try (place_hash, at) values ('a print', now())`,
  },
  routing_revision: {
    // Rules are the municipality's, for all who work with its people; the trial lies in one.
    mayRead: `t.municipality_code = '20303' and $1::uuid is not null`,
    fill: `insert into care.routing_revision (municipality_code, number, book, organization_id, saved_by, saved_by_name,
        saved_at)
      select '20303', row_number() over (), '{}'::jsonb, r.sender_id, r.made_by, 'trial', now() from care.referral r
      union all select '20217', 1, '{}'::jsonb, gen_random_uuid(), gen_random_uuid(), 'trial', now()`,
  },
  case_fact: {
    mayRead: ofOwnCase,
    fill: `insert into care.case_fact (case_id, facts_sealed, said_by, said_at)
      select r.case_id, '\\x00', r.made_by, now() from care.referral r`,
  },
  room_inquiry: { mayRead: '$1 in (t.asker_id, t.receiver_id)', fill: null },
  room_case: {
    mayRead: ofOwnCase,
    fill: `with asked as (
        insert into care.room_inquiry (id, need, asker_id, asker_name, receiver_id, receiver_name, asked_by,
          asked_by_name, asked_at)
        select r.id, 'TALK', r.sender_id, 'trial', r.receiver_id, 'trial', r.made_by, 'trial', now()
        from care.referral r returning id)
      insert into care.room_case (inquiry_id, case_id) select r.id, r.case_id
      from asked join care.referral r on r.id = asked.id`,
  },
  // Rules of offices, not of people: both sides must know why something is not shown.
  sharing_policy: {
    mayRead: '$1::uuid is not null',
    fill: `insert into care.sharing_policy (organization_id, family, meeting, sensitive_leaves, decided_by, decided_by_name,
      decided_at) select distinct r.sender_id, 'ENOUGH', 'WITH_NAME', true, r.sender_id, 'trial', now() from care.referral r`,
  },
  referral_unmasking: {
    mayRead: `t.organization_id = $1 or exists (select from care.referral r where r.id = t.referral_id
      and $1 in (r.sender_id, r.case_organization_id))`,
    fill: `insert into care.referral_unmasking (referral_id, organization_id, item, person_id, person_name, at)
      select r.id, r.receiver_id, 'HEALTH', r.receiver_id, 'trial', now() from care.referral r`,
  },
};
