import { Migration } from '@mikro-orm/migrations';
import { upkeepComments } from './m0014-upkeep-comments.ts';
import { directoryPolicies, upkeepPolicies } from './m0014-upkeep-policies.ts';

/**
 * Keeping entries true: who keeps an entry, its versions, and what others propose for it. From here on the app role
 * writes the directory, each row only as somebody who keeps it. Resources are named by id without a foreign key: loading
 * the demo anew empties the directory for a moment, and the ids of its entries follow from their names.
 */
export class Upkeep extends Migration {
  override up(): void {
    this.addSql('create schema upkeep;');
    this.addSql(keeper);
    this.addSql(actors);
    this.addSql(tables);
    this.addSql(directoryPolicies);
    this.addSql(upkeepPolicies);
    this.addSql(marks);
    this.addSql(upkeepComments);
  }
}

/** The same rule as keeperOf in the domain; a test holds the two together. */
const keeper = `
  create view upkeep.keeper as
    select r.id as resource_id,
      coalesce(r.sponsor_code, v.municipality_code, g.municipality_code, g.prefecture_code) as keeper_code
    from resource r join organization g on g.id = r.organization_id
    left join lateral (select venue_id from offering o where o.resource_id = r.id and o.venue_id is not null
      order by o.position limit 1) first on true
    left join venue v on v.id = first.venue_id;
  create function upkeep.keeper_of(entry uuid) returns text language sql stable
    return (select keeper_code from upkeep.keeper where resource_id = entry);`;

/** What the context of the transaction says of the one who acts. Without a context nobody acts. */
const actors = `
  create function upkeep.linked_resource() returns uuid language sql stable
    return case when identity.door() = 'link' then nullif(current_setting('tsunagi.resource', true), '')::uuid end;
  create function upkeep.staff_acts() returns boolean language sql stable
    return coalesce(identity.acting_role() not in ('NATIONAL_VIEWER', 'MEETING_MEMBER'), false)
      or coalesce(identity.door() in ('link', 'command'), false);
  create function upkeep.provider_acts() returns boolean language sql stable
    return coalesce(identity.acting_role() in ('PROVIDER_EDITOR', 'PROVIDER_CASEWORKER'), false);
  create function upkeep.works_for(code text) returns boolean language sql stable
    return coalesce(case identity.acting_role()
      when 'MUNICIPAL_WORKER' then code = identity.acting_municipality()
      when 'MUNICIPAL_COORDINATOR' then code = identity.acting_municipality()
      when 'PREFECTURAL_COORDINATOR' then left(code, 2) = identity.acting_prefecture()
      when 'OPERATOR' then true end, false);
  create function upkeep.keeper_acts() returns boolean language sql stable
    return coalesce(identity.acting_role() in
      ('MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR', 'OPERATOR'), false);
  create function upkeep.keeps(entry uuid) returns boolean language sql stable
    return upkeep.works_for(upkeep.keeper_of(entry));
  create function upkeep.owns(entry uuid) returns boolean language sql stable
    return upkeep.provider_acts() and exists (select from resource r
      where r.id = entry and r.organization_id = identity.acting_organization());
  create function upkeep.may_see(entry uuid) returns boolean language sql stable
    return upkeep.owns(entry) or upkeep.keeps(entry) or coalesce(entry = upkeep.linked_resource(), false)
      or coalesce(identity.door() = 'command', false);
  create function upkeep.sees_venue(place uuid) returns boolean language sql stable
    return exists (select from offering o where o.venue_id = place and upkeep.may_see(o.resource_id));
  create function upkeep.keeps_venue(place uuid) returns boolean language sql stable
    return upkeep.keeper_acts()
      and not exists (select from offering o where o.venue_id = place and not upkeep.keeps(o.resource_id));`;

const tables = `
  create table upkeep.entry (
    resource_id uuid primary key,
    keeper_code text
  );
  create index entry_of_keeper on upkeep.entry (keeper_code);
  create table upkeep.version (
    id uuid primary key default gen_random_uuid(),
    resource_id uuid not null,
    number integer not null check (number > 0),
    document jsonb not null,
    act text not null check (act in ('BASELINE', 'CREATED', 'EDITED', 'APPROVED', 'RESTORED', 'IMPORTED', 'MERGED',
      'UNMERGED', 'COMPLETED', 'ENDED')),
    word text,
    proposal_id uuid,
    person_id uuid,
    by_name text,
    by_role text,
    by_organization text,
    at timestamptz not null default now(),
    unique (resource_id, number)
  );
  create table upkeep.proposal (
    id uuid primary key default gen_random_uuid(),
    resource_id uuid,
    source text not null check (source in ('EDIT', 'FIELD_NOTE', 'SECTION_ANSWER', 'GRANTEE_LIST', 'CONFIRMATION',
      'PROBLEM')),
    state text not null default 'WAITING' check (state in ('WAITING', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
    base jsonb,
    document jsonb not null,
    keeper_code text,
    organization_id uuid,
    person_id uuid,
    step integer not null default 1,
    since timestamptz not null default now()
  );
  create index proposal_waiting on upkeep.proposal (keeper_code, since) where state = 'WAITING';
  create index proposal_of_resource on upkeep.proposal (resource_id);
  create index proposal_of_organization on upkeep.proposal (organization_id);
  create table upkeep.proposal_step (
    proposal_id uuid not null references upkeep.proposal on delete cascade,
    step integer not null,
    act text not null check (act in ('SENT', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
    word text,
    person_id uuid,
    by_name text,
    by_role text,
    by_organization text,
    at timestamptz not null default now(),
    primary key (proposal_id, step)
  );`;

/** What marks a resource as changed does so also where the one who acts may not write the resource itself. */
const marks = [
  ...['offering', 'phone', 'verification', 'residency_rule', 'venue', 'organization'].map(
    (part) => `alter function ${part}_marks_resource() security definer set search_path = public, pg_temp;`,
  ),
  `create function upkeep.new_entry_is_kept() returns trigger language plpgsql as $$
  begin
    if not upkeep.keeps(new.id) then
      raise exception 'the entry is not kept by the one who made it' using errcode = 'insufficient_privilege';
    end if;
    return null;
  end $$;
  create constraint trigger made_by_its_keeper after insert on resource deferrable initially deferred
    for each row when (identity.acting_role() is not null) execute function upkeep.new_entry_is_kept();`,
].join('\n');
