import { Migration } from '@mikro-orm/migrations';
import { confirmationComments } from './m0017-confirmations-comments.ts';

/**
 * Asking owners whether their entries are still true: each entry's own schedule, the letters about it, and the answers
 * with who gave them and by which way. Entries are named by id without a foreign key, so that a link to one that is gone
 * can still say whose it was.
 */
export class Confirmations extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(reach);
    this.addSql(confirming);
    this.addSql(confirmationComments);
  }
}

const tables = `
  alter table verification add column way text check (way in ('LINK', 'DESK', 'FAX'));
  create table upkeep.confirmation_plan (
    resource_id uuid primary key,
    every_months smallint not null default 12 check (every_months in (3, 6, 12)),
    contact_mail text,
    contact_name text
  );
  create table upkeep.confirmation_request (
    id uuid primary key,
    reference text not null unique,
    resource_id uuid not null,
    resource_name text not null,
    organization_id uuid not null,
    organization_name text not null,
    stage text check (stage in ('FIRST', 'REMINDER', 'LAST', 'COORDINATOR')),
    stage_on date,
    mail_id uuid,
    made_at timestamptz not null default now(),
    answer text check (answer in ('STILL_TRUE', 'CHANGED', 'ENDED')),
    answered_on date,
    check ((stage is null) = (stage_on is null)),
    check ((answer is null) = (answered_on is null))
  );
  create unique index confirmation_request_open on upkeep.confirmation_request (resource_id) where answer is null;
  create index confirmation_request_of_owner on upkeep.confirmation_request (organization_id) where answer is null;
  create table upkeep.confirmation (
    id uuid primary key default gen_random_uuid(),
    resource_id uuid not null,
    request_id uuid,
    verification_id uuid,
    answer text not null check (answer in ('STILL_TRUE', 'CHANGED', 'ENDED')),
    way text not null check (way in ('LINK', 'DESK', 'FAX')),
    confirmed_on date not null,
    at timestamptz not null,
    person_id uuid,
    by_name text,
    by_role text,
    by_organization text
  );
  create index confirmation_of_resource on upkeep.confirmation (resource_id, at desc);`;

const mine = '(upkeep.keeps(resource_id) or upkeep.owns(resource_id))';
const viaLink = `(identity.door() = 'link' and id = upkeep.linked_request())`;

/** Those who keep or own an entry, the jobs, and whoever followed a link: that one request and what it leads to. */
const reach = `
  create function upkeep.linked_request() returns uuid language sql stable
    return case when identity.door() = 'link' then nullif(current_setting('tsunagi.link', true), '')::uuid end;
  alter table upkeep.confirmation_plan enable row level security, force row level security;
  create policy mine on upkeep.confirmation_plan using ${mine};
  create policy jobs on upkeep.confirmation_plan for select using (identity.door() = 'jobs');
  alter table upkeep.confirmation_request enable row level security, force row level security;
  create policy mine on upkeep.confirmation_request using ${mine};
  create policy jobs on upkeep.confirmation_request using (identity.door() = 'jobs');
  create policy seen_by_link on upkeep.confirmation_request for select using ${viaLink};
  create policy answered_by_link on upkeep.confirmation_request for update using ${viaLink};
  alter table upkeep.confirmation enable row level security, force row level security;
  create policy seen on upkeep.confirmation for select using ${mine};
  create policy made on upkeep.confirmation for insert with check (${mine}
    or (identity.door() = 'link' and request_id = upkeep.linked_request()));
  create policy jobs on identity.person for select using (identity.door() = 'jobs');
  create policy jobs on identity.membership for select using (identity.door() = 'jobs');`;

/**
 * The one way by which an entry becomes confirmed without being edited. Owner's rights, because a provider and a link may
 * write a confirmation and nothing else of the entry; who may is asked inside. Lists know it at once.
 */
const confirming = `
  create function upkeep.confirm(entry uuid, day date, organization text, role text, by_way text) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare made uuid;
  begin
    if not (upkeep.keeps(entry) or upkeep.owns(entry) or exists (
        select from upkeep.confirmation_request r
        where r.id = upkeep.linked_request() and r.resource_id = entry and r.answer is null)) then
      raise exception 'not the one to confirm this entry' using errcode = 'insufficient_privilege';
    end if;
    insert into verification (resource_id, confirmed_on, by_name, by_role, way)
    values (entry, day, organization, role, by_way) returning id into made;
    update offering_card c set card = jsonb_set(c.card::jsonb, '{confirmed}',
        jsonb_build_object('on', day, 'byName', organization, 'byRole', role))::json
    from offering_search s
    where s.offering_id = c.offering_id and s.resource_id = entry and coalesce(s.confirmed_on <= day, true);
    update offering_search set confirmed_on = day
    where resource_id = entry and coalesce(confirmed_on < day, true);
    return made;
  end $$;
  revoke all on function upkeep.confirm from public;`;
