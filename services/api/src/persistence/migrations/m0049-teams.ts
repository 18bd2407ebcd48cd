import { Migration } from '@mikro-orm/migrations';
import { teamComments } from './m0049-teams-comments.ts';

/** The team of a case: who leads each stage and who works beside, what was done to it, and its plan in small steps. */
export class Teams extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(doors);
    this.addSql(teamComments);
  }
}

const tables = `
  create table care.team (
    case_id uuid primary key references care.case_file,
    version int not null default 1
  );
  create table care.team_seat (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references care.case_file,
    stage text not null,
    role text not null check (role in ('LEAD', 'COLLABORATOR')),
    organization_id uuid not null,
    organization_name text not null,
    referral_id uuid references care.referral,
    unique (case_id, stage, organization_id)
  );
  create unique index one_lead_per_stage on care.team_seat (case_id, stage) where role = 'LEAD';
  create table care.team_event (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references care.case_file,
    at timestamptz not null,
    action text not null,
    stage text not null,
    organization_id uuid not null,
    organization_name text not null,
    person_name text not null,
    whom_id uuid not null,
    whom_name text not null,
    word_sealed bytea
  );
  create index team_event_of_case on care.team_event (case_id, at);
  create table care.plan_step (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references care.case_file,
    stage text not null,
    words_sealed bytea not null,
    organization_id uuid not null,
    organization_name text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'PUT_OFF', 'DONE', 'LEFT')),
    by_day date,
    made_by_organization_id uuid not null,
    made_at timestamptz not null,
    moved_at timestamptz
  );
  create index plan_step_of_case on care.plan_step (case_id, made_at);`;

const inCare = `('ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED')`;

/** The keeper sees all; who has taken a need on sees its own, and the rest as far as a ground opens the situation to it. */
const policies = `
  create function care.keeps(kept uuid) returns boolean language sql stable
    return exists (select from care.case_file c where c.id = kept);
  create function care.supports(kept uuid) returns boolean language sql stable
    return exists (select from care.referral r where r.case_id = kept
      and r.receiver_id = identity.acting_organization() and r.state in ${inCare});
  create function care.plan_opens(kept uuid) returns boolean language sql stable
    return exists (select from care.referral r join care.ground g on g.case_id = r.case_id
      where r.case_id = kept and r.receiver_id = identity.acting_organization() and r.state in ${inCare}
        and g.withdrawn_at is null and care.today() between g.given_on and coalesce(g.until, 'infinity')
        and r.receiver_id = any (g.receiver_ids) and 'SITUATION' = any (g.items));
  ${['team', 'team_seat', 'team_event', 'plan_step']
    .map((table) => `alter table care.${table} enable row level security, force row level security;`)
    .join('\n')}
  create policy team on care.team using (care.keeps(case_id) or care.supports(case_id));
  create policy read on care.team_seat for select using (care.keeps(case_id) or (care.supports(case_id)
    and (organization_id = identity.acting_organization() or care.plan_opens(case_id))));
  create policy read on care.team_event for select using (care.keeps(case_id) or (care.supports(case_id)
    and (organization_id = identity.acting_organization() or care.plan_opens(case_id))));
  create policy add on care.team_event for insert with check (organization_id = identity.acting_organization()
    and (care.keeps(case_id) or care.supports(case_id)));
  create policy read on care.plan_step for select using (care.keeps(case_id) or (care.supports(case_id)
    and (organization_id = identity.acting_organization() or care.plan_opens(case_id))));
  create policy add on care.plan_step for insert
    with check (made_by_organization_id = identity.acting_organization()
      and (care.keeps(case_id) or care.supports(case_id)));
  create policy move on care.plan_step for update using (care.keeps(case_id) or (care.supports(case_id)
    and (organization_id = identity.acting_organization() or care.plan_opens(case_id))));
  create policy doors on care.team_seat to current_user using (true);`;

/** Who is in a team decides whether an act may be; what of it is shown is decided after. Both doors ask who asks. */
const doors = `
  create function care.in_team(kept uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog
    begin atomic
      select care.works_cases() and exists (select from care.referral r where r.case_id = kept
        and (r.case_organization_id = identity.acting_organization()
          or (r.receiver_id = identity.acting_organization() and r.state in ${inCare})));
    end;
  create function care.team_members(kept uuid)
    returns table (organization_id uuid, organization_name text, referral_id uuid)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
      select r.receiver_id, r.receiver_name, r.id from care.referral r
      where r.case_id = kept and r.receiver_id is not null and r.state in ${inCare} and care.in_team(kept)
      order by r.made_at, r.id;
    end;
  create function care.team_seats(kept uuid)
    returns table (stage text, role text, organization_id uuid, organization_name text, referral_id uuid)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
      select s.stage, s.role, s.organization_id, s.organization_name, s.referral_id from care.team_seat s
      where s.case_id = kept and care.in_team(kept) order by s.stage, s.role, s.id;
    end;
  create function care.keep_seats(kept uuid, of_stage text, seats jsonb) returns void
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  begin
    if not care.in_team(kept) then raise insufficient_privilege; end if;
    delete from care.team_seat s where s.case_id = kept and s.stage = of_stage;
    insert into care.team_seat (case_id, stage, role, organization_id, organization_name, referral_id)
    select kept, of_stage, n.role, n.organization_id, n.organization_name, n.referral_id
    from jsonb_to_recordset(seats)
      as n(role text, organization_id uuid, organization_name text, referral_id uuid);
  end $$;`;
