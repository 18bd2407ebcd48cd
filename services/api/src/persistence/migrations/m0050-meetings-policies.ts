/**
 * Who is at no table does not find the meeting at all. Who is invited finds the meeting and its seats; what is told of a
 * case only somebody who acknowledged the secrecy in person, while it runs. After the end the conveners keep what was
 * decided, the keeper of a case keeps its own, and an office keeps its own tasks.
 */
export const meetingPolicies = `
  create function care.sits_at_tables() returns boolean language sql stable
    return care.works_cases() or coalesce(identity.acting_role() = 'MEETING_MEMBER', false);
  -- Asked past the policies of the seats themselves, or each would ask the other without end.
  create policy doors on care.meeting_seat to current_user using (true);
  create policy doors on care.meeting to current_user using (true);
  create function care.at_table(asked uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog
    begin atomic
      select care.sits_at_tables() and exists (select from care.meeting_seat s where s.meeting_id = asked
        and s.organization_id = identity.acting_organization());
    end;
  create function care.is_bound(asked uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog
    begin atomic
      select care.sits_at_tables() and exists (select from care.meeting_seat s where s.meeting_id = asked
        and s.organization_id = identity.acting_organization() and s.person_id = identity.acting_person());
    end;
  create function care.convenes(asked uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog
    begin atomic
      select care.works_cases() and exists (select from care.meeting m where m.id = asked
        and m.organization_id = identity.acting_organization());
    end;
  create function care.meeting_is(asked uuid, states text[]) returns boolean language sql stable security definer
    set search_path = pg_catalog
    begin atomic
      select exists (select from care.meeting m where m.id = asked and m.state = any (states));
    end;

  alter table care.meeting_body enable row level security, force row level security;
  create policy own on care.meeting_body
    using (care.works_cases() and organization_id = identity.acting_organization())
    with check (organization_id = identity.acting_organization() and identity.acting_role() in ('MUNICIPAL_WORKER',
      'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'));

  alter table care.meeting enable row level security, force row level security;
  create policy own on care.meeting
    using (care.works_cases() and organization_id = identity.acting_organization())
    with check (care.works_cases() and organization_id = identity.acting_organization());
  create policy invited on care.meeting for select using (care.at_table(id));

  alter table care.meeting_seat enable row level security, force row level security;
  create policy own on care.meeting_seat using (care.convenes(meeting_id)) with check (care.convenes(meeting_id));
  create policy invited on care.meeting_seat for select using (care.at_table(meeting_id));
  -- A seat is taken for oneself, by somebody of its office.
  create policy oneself on care.meeting_seat for update
    using (care.sits_at_tables() and organization_id = identity.acting_organization() and person_id is null)
    with check (organization_id = identity.acting_organization() and person_id = identity.acting_person());

  alter table care.meeting_case enable row level security, force row level security;
  create policy keeper on care.meeting_case for select using (care.keeps(case_id));
  create policy put on care.meeting_case for insert with check (care.keeps(case_id) and care.is_bound(meeting_id)
    and care.meeting_is(meeting_id, '{PREPARED,RUNNING}'));
  create policy keeper_write on care.meeting_case for update using (care.keeps(case_id));
  create policy bound on care.meeting_case for select using (taken_off_at is null and care.is_bound(meeting_id)
    and (care.meeting_is(meeting_id, '{PREPARED,RUNNING}')
      or (care.convenes(meeting_id) and care.meeting_is(meeting_id, '{ENDED}'))));

  alter table care.meeting_item enable row level security, force row level security;
  create policy keeper on care.meeting_item for select
    using (exists (select from care.meeting_case c where c.id = meeting_case_id and care.keeps(c.case_id)));
  create policy put on care.meeting_item for insert
    with check (exists (select from care.meeting_case c where c.id = meeting_case_id and care.keeps(c.case_id)));
  create policy told on care.meeting_item for select
    using (exists (select from care.meeting_case c where c.id = meeting_case_id and c.taken_off_at is null
      and item = any (c.items) and (item <> 'IDENTITY' or c.is_named)
      and care.is_bound(c.meeting_id) and care.meeting_is(c.meeting_id, '{RUNNING}')));

  alter table care.meeting_decision enable row level security, force row level security;
  create policy read on care.meeting_decision for select
    using (exists (select from care.meeting_case c where c.id = meeting_case_id
      and (care.keeps(c.case_id) or care.meeting_is(c.meeting_id, '{RUNNING}') or care.convenes(c.meeting_id))));
  create policy add on care.meeting_decision for insert
    with check (exists (select from care.meeting_case c where c.id = meeting_case_id
      and care.is_bound(c.meeting_id) and care.meeting_is(c.meeting_id, '{RUNNING}')));

  -- A task is a step of the plan: of the office that took it on, also after the end; of the table while it runs.
  create policy task on care.plan_step for select using (meeting_id is not null and care.at_table(meeting_id)
    and (organization_id = identity.acting_organization()
      or (care.is_bound(meeting_id) and (care.meeting_is(meeting_id, '{RUNNING}') or care.convenes(meeting_id)))));
  create policy task_add on care.plan_step for insert with check (meeting_id is not null
    and made_by_organization_id = identity.acting_organization() and care.is_bound(meeting_id)
    and care.meeting_is(meeting_id, '{RUNNING}'));
  create policy task_move on care.plan_step for update using (meeting_id is not null and care.at_table(meeting_id)
    and organization_id = identity.acting_organization());
  -- What opens the words of a task to the office that took it on, when it reads nothing else any more.
  create policy doors on care.meeting_case to current_user using (true);
  create policy doors on care.plan_step to current_user using (true);
  create function care.tasks_of_office(asked uuid)
    returns table (id uuid, case_id uuid, stage text, words_sealed bytea, organization_id uuid, organization_name text,
      state text, by_day date, key_sealed bytea)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
      select p.id, p.case_id, p.stage, p.words_sealed, p.organization_id, p.organization_name, p.state, p.by_day,
        c.key_sealed
      from care.plan_step p join care.meeting_case c on c.meeting_id = p.meeting_id and c.case_id = p.case_id
      where p.meeting_id = asked and p.organization_id = identity.acting_organization() and care.is_bound(asked)
        and c.taken_off_at is null
      order by p.made_at, p.id;
    end;`;
