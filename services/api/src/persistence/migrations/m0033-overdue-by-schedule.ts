import { Migration } from '@mikro-orm/migrations';

/**
 * Lists know when an entry is overdue by its own schedule. How many days its confirmation lasts stands apart from the plan,
 * which names people and is seen by few: a trigger keeps it, where the schedule is shorter than the usual year.
 */
export class OverdueBySchedule extends Migration {
  override up(): void {
    this.addSql(span);
    this.addSql(confirming);
  }
}

const span = `
  create table upkeep.confirmation_span (
    resource_id uuid primary key,
    days smallint not null
  );
  comment on table upkeep.confirmation_span is '確認が何日もつか。1年より短く約束した案内だけ';
  comment on column upkeep.confirmation_span.resource_id is '公開: 資源';
  comment on column upkeep.confirmation_span.days is '公開: 確認が何日もつか';
  alter table offering_search add column due_on date;
  comment on column offering_search.due_on is '公開: 約束した間隔で、確認が間にあう最後の日（ふだんの1年なら空）';
  create function upkeep.plan_sets_span() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    delete from upkeep.confirmation_span where resource_id = new.resource_id;
    if new.every_months < 12 then
      insert into upkeep.confirmation_span (resource_id, days)
      values (new.resource_id, case new.every_months when 3 then 92 else 183 end);
    end if;
    update offering_search s set due_on = s.confirmed_on
      + (select z.days from upkeep.confirmation_span z where z.resource_id = s.resource_id)
    where s.resource_id = new.resource_id;
    update offering_card c
    set card = jsonb_set(c.card::jsonb, '{confirmed,dueOn}', coalesce(to_jsonb(s.due_on), 'null'::jsonb))::json
    from offering_search s
    where s.offering_id = c.offering_id and s.resource_id = new.resource_id and s.confirmed_on is not null;
    return null;
  end $$;
  create trigger plan_sets_span after insert or update of every_months on upkeep.confirmation_plan
    for each row execute function upkeep.plan_sets_span();
  select set_config('tsunagi.door', 'jobs', true);
  insert into upkeep.confirmation_span (resource_id, days)
    select resource_id, case every_months when 3 then 92 else 183 end
    from upkeep.confirmation_plan where every_months < 12;
  update offering_search s set due_on = s.confirmed_on + z.days
    from upkeep.confirmation_span z where z.resource_id = s.resource_id;
  select set_config('tsunagi.door', '', true);`;

/** As before, and with the day until which it holds. */
const confirming = `
  create or replace function upkeep.confirm(entry uuid, day date, organization text, role text, by_way text) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    made uuid;
    due date := day + (select z.days from upkeep.confirmation_span z where z.resource_id = entry);
  begin
    if not (upkeep.keeps(entry) or upkeep.owns(entry) or exists (
        select from upkeep.confirmation_request r
        where r.id = upkeep.linked_request() and r.resource_id = entry and r.answer is null)) then
      raise exception 'not the one to confirm this entry' using errcode = 'insufficient_privilege';
    end if;
    insert into verification (resource_id, confirmed_on, by_name, by_role, way)
    values (entry, day, organization, role, by_way) returning id into made;
    update offering_card c set card = jsonb_set(c.card::jsonb, '{confirmed}',
        jsonb_build_object('on', day, 'byName', organization, 'byRole', role, 'dueOn', due))::json
    from offering_search s
    where s.offering_id = c.offering_id and s.resource_id = entry and coalesce(s.confirmed_on <= day, true);
    update offering_search set confirmed_on = day, due_on = due
    where resource_id = entry and coalesce(confirmed_on <= day, true);
    return made;
  end $$;`;
