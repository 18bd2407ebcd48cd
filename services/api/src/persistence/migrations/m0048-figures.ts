import { Migration } from '@mikro-orm/migrations';

/**
 * How often what was done, case by case without a case's id: for the own organization by its own rows, for an area through
 * a door that asks by itself who asks, and gives whole quarters that are over for good (decision 0024).
 */
export class FiguresOfActivities extends Migration {
  override up(): void {
    this.addSql(tallies);
    this.addSql(areaTallies);
    this.addSql(windows);
  }
}

const columns = `case_number int, is_new boolean, came_by text, stage text, is_from_elsewhere boolean,
      is_elsewhere boolean, kind text, partner text, is_reached boolean, count int`;
const asColumns = `t.case_number, t.is_new, t.came_by, t.stage, t.is_from_elsewhere, t.is_elsewhere, t.kind, t.partner,
        t.is_reached, t.count`;

// As was known at an instant: what was written or taken back later does not count.
const tallies = `
  create function care.tallies(first date, last date, known timestamptz)
    returns table (organization_id uuid, municipality_code text, home_code text, ${columns})
    language sql stable
    begin atomic
      with known_then as (
        select a.*, c.came_by from care.activity a join care.case_file c on c.id = a.case_id
        where a.on_day <= last and a.recorded_at < known and (a.undone_at is null or a.undone_at >= known)
      ), in_period as (
        select * from known_then where on_day >= first
      ), of_case as (
        select i.organization_id, i.case_id,
          (array_agg(i.stage order by i.on_day desc, i.recorded_at desc) filter (where i.stage is not null))[1] as stage,
          not exists (select from known_then e where e.case_id = i.case_id and e.organization_id = i.organization_id
            and e.on_day < first) as is_new,
          dense_rank() over (order by i.organization_id, i.case_id)::int as case_number
        from in_period i group by i.organization_id, i.case_id
      )
      select i.organization_id, i.municipality_code, coalesce(i.home_code, i.municipality_code), o.case_number, o.is_new,
        i.came_by, o.stage, coalesce(i.home_code <> i.municipality_code, false),
        coalesce(i.place_code <> i.municipality_code, false), i.kind, i.partner, i.is_reached, count(*)::int
      from in_period i join of_case o on o.case_id = i.case_id and o.organization_id = i.organization_id
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12;
    end;`;

const areaTallies = `
  -- The owner counts only while one of the two functions below has opened this door: beside them it sees no case.
  create policy figures on care.case_file for select to current_user using (identity.door() = 'figures');
  create policy figures on care.activity for select to current_user using (identity.door() = 'figures');
  create function care.area_tallies(quarter_from date) returns table (place text, ${columns})
    language plpgsql volatile security definer set search_path = pg_catalog as $$
    #variable_conflict use_column
    declare
      door text := current_setting('tsunagi.door', true);
    begin
      perform set_config('tsunagi.door', 'figures', true);
      return query select case identity.acting_role()
          when 'PREFECTURAL_COORDINATOR' then t.municipality_code
          when 'NATIONAL_VIEWER' then left(t.municipality_code, 2)
          else 'ELSEWHERE' end, ${asColumns}
      from care.tallies(quarter_from, (quarter_from + interval '3 months')::date - 1,
        (quarter_from + interval '3 months' + interval '15 days') at time zone 'Asia/Tokyo') t
      where extract(day from quarter_from) = 1 and extract(month from quarter_from) in (1, 4, 7, 10)
        and care.today() >= (quarter_from + interval '3 months' + interval '15 days')::date
        and case identity.acting_role()
          when 'PREFECTURAL_COORDINATOR' then left(t.municipality_code, 2) = identity.acting_prefecture()
          when 'NATIONAL_VIEWER' then t.municipality_code is not null
          when 'MUNICIPAL_WORKER' then t.home_code = identity.acting_municipality()
            and t.municipality_code <> t.home_code
          when 'MUNICIPAL_COORDINATOR' then t.home_code = identity.acting_municipality()
            and t.municipality_code <> t.home_code
          else false end;
      perform set_config('tsunagi.door', coalesce(door, ''), true);
    end $$;`;

const windows = `
  create function care.load_of_windows() returns table (organization_id uuid, name text, cases int, in_care int)
    language plpgsql volatile security definer set search_path = pg_catalog as $$
    #variable_conflict use_column
    declare
      door text := current_setting('tsunagi.door', true);
    begin
      perform set_config('tsunagi.door', 'figures', true);
      return query with here as (
        select o.id, o.name from public.organization o
        where case identity.acting_role()
          when 'PREFECTURAL_COORDINATOR' then left(o.municipality_code, 2) = identity.acting_prefecture()
          when 'MUNICIPAL_WORKER' then o.municipality_code = identity.acting_municipality()
          when 'MUNICIPAL_COORDINATOR' then o.municipality_code = identity.acting_municipality()
          else false end
      ), loads as (
        select h.id, h.name,
          (select count(*)::int from care.case_file c where c.organization_id = h.id) as cases,
          (select count(*)::int from care.referral r where r.receiver_id = h.id
            and r.state in ('ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED')) as in_care
        from here h
      )
      select l.id, l.name, l.cases, l.in_care from loads l where l.cases + l.in_care > 0
      order by l.cases + l.in_care desc, l.name limit 60;
      perform set_config('tsunagi.door', coalesce(door, ''), true);
    end $$;`;
