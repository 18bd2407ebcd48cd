import { Migration } from '@mikro-orm/migrations';
import { comments } from './m0040-cases-comments.ts';
import { policies } from './m0040-cases-policies.ts';

/**
 * Cases, the grounds on which something of them may be shared, and referrals with all that was done to them. Texts about
 * people are sealed with a key of their case, so that to erase somebody is to destroy a key (decisions 20).
 */
export class Cases extends Migration {
  override up(): void {
    this.addSql('create schema if not exists care;');
    this.addSql(cases);
    this.addSql(referrals);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const cases = `
  create table care.case_file (
    id uuid primary key default gen_random_uuid(),
    reference text not null unique,
    organization_id uuid not null,
    municipality_code text,
    pseudonym text not null,
    came_by text not null,
    key_sealed bytea,
    opened_on date not null,
    opened_by uuid not null,
    last_contact_on date not null,
    version int not null default 1
  );
  create index case_file_of_organization on care.case_file (organization_id, last_contact_on);
  create table care.member (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references care.case_file,
    position int not null,
    role text not null,
    is_client boolean not null,
    age_years int check (age_years between 0 and 120),
    age_told_on date,
    birth_year int check (birth_year between 1890 and 2100),
    birth_month int check (birth_month between 1 and 12),
    needs_care boolean,
    raises_child boolean,
    check ((age_years is null) = (age_told_on is null)),
    unique (case_id, position)
  );
  create table care.case_item (
    case_id uuid not null references care.case_file,
    item text not null,
    text_sealed bytea not null,
    coarse_sealed bytea,
    stays_in_office boolean not null default false,
    primary key (case_id, item)
  );
  create table care.ground (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references care.case_file,
    kind text not null check (kind in ('PERSON_CONSENT', 'FAMILY_CONSENT', 'SUPPORT_MEETING', 'HARDSHIP_MEETING',
      'COUNCIL', 'DANGER_TO_LIFE')),
    receiver_ids uuid[] not null check (cardinality(receiver_ids) > 0),
    items text[] not null check (cardinality(items) > 0),
    purposes text[] not null check (cardinality(purposes) > 0),
    way text,
    given_on date not null,
    until date,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    check (until >= given_on)
  );
  create index ground_of_case on care.ground (case_id);
  create table care.unmasking (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references care.case_file,
    item text not null,
    reason_sealed bytea,
    person_id uuid not null,
    at timestamptz not null default now()
  );
  create index unmasking_of_case on care.unmasking (case_id);`;

const referrals = `
  create table care.referral (
    id uuid primary key default gen_random_uuid(),
    reference text not null unique,
    case_id uuid not null references care.case_file,
    chain_id uuid not null,
    hop int not null default 0,
    state text not null,
    state_before text,
    case_organization_id uuid not null,
    sender_id uuid not null,
    sender_name text not null,
    sender_municipality_code text,
    receiver_id uuid,
    receiver_name text,
    is_receiver_outside boolean not null default false,
    desk_ids uuid[] not null default '{}',
    taken_by_desk_id uuid,
    meetings_required int not null default 0 check (meetings_required between 0 and 5),
    meetings_proven int not null default 0 check (meetings_proven between 0 and meetings_required),
    meeting_booked_on date,
    is_named boolean not null default false,
    is_followed boolean not null default true,
    pseudonym text not null,
    title text not null,
    key_sealed bytea,
    sent_on date,
    due_on date,
    waiting_step text,
    waiting_step_on date,
    is_open_again boolean not null default false,
    made_by uuid not null,
    made_at timestamptz not null,
    version int not null default 1,
    check (state <> 'IN_SUPPORT' or meetings_proven = meetings_required)
  );
  create index referral_sent on care.referral (sender_id, state);
  create index referral_received on care.referral (receiver_id, state);
  create index referral_of_desks on care.referral using gin (desk_ids);
  create index referral_of_chain on care.referral (chain_id);
  create index referral_of_case on care.referral (case_id);
  create table care.referral_item (
    referral_id uuid not null references care.referral,
    item text not null,
    form text not null check (form in ('FULL', 'COARSE')),
    text_sealed bytea not null,
    stays_in_office boolean not null default false,
    primary key (referral_id, item, form)
  );
  create table care.referral_event (
    id uuid primary key default gen_random_uuid(),
    referral_id uuid not null references care.referral,
    at timestamptz not null,
    action text not null,
    organization_id uuid,
    organization_name text,
    person_name text,
    day date,
    decline_reason text,
    decline_next text,
    outcome text,
    cause text,
    word_sealed bytea
  );
  create index referral_event_of on care.referral_event (referral_id, at);`;
