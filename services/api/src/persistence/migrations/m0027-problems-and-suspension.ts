import { Migration } from '@mikro-orm/migrations';
import { problemComments } from './m0027-problems-comments.ts';
import { problemPolicies } from './m0027-problems-policies.ts';

/**
 * What is told of an entry by anybody, who looked at a provider and what it showed, and the suspension that takes a
 * provider or an entry out of every public door at once. Entries and organizations are named by id without a foreign key:
 * loading the demo anew empties the directory for a moment, and a suspension must outlive that.
 */
export class ProblemsAndSuspension extends Migration {
  override up(): void {
    this.addSql(reports);
    this.addSql(vetting);
    this.addSql(withheld);
    this.addSql(problemPolicies);
    this.addSql(problemComments);
  }
}

const reports = `
  create schema problems;
  comment on schema problems is '載せている場所についてのお知らせ（書いた人は名のらない）';
  create table problems.report (
    id uuid primary key default gen_random_uuid(),
    reference text not null unique,
    once uuid not null unique,
    resource_id uuid not null,
    resource_name text not null,
    organization_id uuid not null,
    keeper_code text,
    kind text not null check (kind in ('HAS_ENDED', 'NUMBER_WRONG', 'DAYS_WRONG', 'NOT_WHO_IT_SAYS', 'TREATED_BADLY',
      'OTHER')),
    is_serious boolean not null,
    desks text[] not null check (desks <@ array['MUNICIPALITY', 'PREFECTURE', 'OPERATOR'] and desks <> '{}'),
    words bytea,
    contact bytea,
    language text not null check (language in ('ja', 'easy', 'en')),
    received_at timestamptz not null default now(),
    outcome text check (outcome in ('SETTLED', 'PROPOSED', 'SUSPENDED')),
    answer text,
    proposal_id uuid,
    suspension_id uuid,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    answered_by_office text,
    forgotten_on date not null,
    check ((outcome is null) = (answered_at is null))
  );
  create index report_waiting on problems.report (keeper_code, received_at) where outcome is null;
  create index report_of_resource on problems.report (resource_id);
  create index report_to_forget on problems.report (forgotten_on) where words is not null or contact is not null;
  create table problems.pace (
    place_hash text not null,
    hour timestamptz not null,
    count integer not null,
    primary key (place_hash, hour)
  );`;

const vetting = `
  create schema vetting;
  comment on schema vetting is '団体の確認の記録と、載せるのをとりやめた記録';
  create table vetting.finding (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    subject text not null check (subject in ('REGISTRATION', 'PREMISES', 'RESPONSIBLE_PERSON', 'COMPLAINTS', 'FEES',
      'FREE_WILL')),
    result text not null check (result in ('FINE', 'DOUBTS', 'NOT_FOUND_OUT')),
    word text,
    checked_on date not null,
    next_check_on date check (next_check_on > checked_on),
    person_id uuid not null,
    by_name text not null,
    by_role text not null,
    by_office text,
    recorded_at timestamptz not null default now()
  );
  create index finding_of_organization on vetting.finding (organization_id, checked_on);
  create table vetting.suspension (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    resource_id uuid,
    subject_name text not null,
    keeper_code text,
    reason text not null check (reason in ('TREATS_PEOPLE_BADLY', 'TAKES_AWAY_BY_FORCE', 'CHARGES_UNFAIRLY',
      'NOT_WHO_IT_SAYS', 'BEING_LOOKED_INTO', 'OTHER')),
    word text not null,
    review_on date not null,
    suspended_at timestamptz not null default now(),
    person_id uuid not null,
    by_name text not null,
    by_role text not null,
    by_office text,
    lifted_at timestamptz,
    lift_word text,
    lifted_by uuid,
    lifted_by_name text,
    lifted_by_role text,
    lifted_by_office text,
    check ((lifted_at is null) = (lifted_by is null))
  );
  create unique index one_suspension_of_organization on vetting.suspension (organization_id)
    where resource_id is null and lifted_at is null;
  create unique index one_suspension_of_resource on vetting.suspension (resource_id) where lifted_at is null;`;

/**
 * What is withheld now: ids alone, which every reader may know, so that row-level security can leave the rows out. It
 * follows the suspensions by a trigger; nobody writes it by hand.
 */
const withheld = `
  create table withheld (
    suspension_id uuid primary key,
    organization_id uuid,
    resource_id uuid,
    check ((organization_id is null) <> (resource_id is null))
  );
  create function vetting.keep_withheld() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    if new.lifted_at is null then
      insert into withheld (suspension_id, organization_id, resource_id)
      values (new.id, case when new.resource_id is null then new.organization_id end, new.resource_id)
      on conflict do nothing;
    else
      delete from withheld where suspension_id = new.id;
    end if;
    return null;
  end $$;
  create trigger withholds after insert or update on vetting.suspension
    for each row execute function vetting.keep_withheld();
  create function withheld_resources() returns setof uuid language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select w.resource_id from withheld w where w.resource_id is not null
      union
      select r.id from withheld w join resource r on r.organization_id = w.organization_id;
    end;
  create function withheld_place(entry uuid) returns text language sql stable security definer
    set search_path = public, pg_temp
    return (select coalesce(k.keeper_code, '') from upkeep.keeper k
      where k.resource_id = entry and entry in (select withheld_resources()));`;
