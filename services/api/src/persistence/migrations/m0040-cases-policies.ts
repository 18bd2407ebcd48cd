/**
 * The second wall: even where a statement forgets to ask, an organization finds its own cases, the referrals it is a party
 * to, and of their texts what the state and a ground in force open to it. `discloseItem` says the same, field by field.
 */
export const policies = `
  create function care.works_cases() returns boolean language sql stable
    return coalesce(identity.acting_role() in ('PROVIDER_CASEWORKER', 'MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR',
      'PREFECTURAL_COORDINATOR', 'VISITING_SUPPORTER'), false);
  create function care.today() returns date language sql stable
    return (now() at time zone 'Asia/Tokyo')::date;

  alter table care.case_file enable row level security, force row level security;
  create policy own on care.case_file
    using (care.works_cases() and organization_id = identity.acting_organization())
    with check (care.works_cases() and organization_id = identity.acting_organization());
  ${['member', 'case_item', 'unmasking']
    .map(
      (table) => `
  alter table care.${table} enable row level security, force row level security;
  create policy own on care.${table} using (exists (select from care.case_file c where c.id = case_id))
    with check (exists (select from care.case_file c where c.id = case_id));`,
    )
    .join('')}
  alter table care.ground enable row level security, force row level security;
  create policy own on care.ground using (exists (select from care.case_file c where c.id = case_id))
    with check (exists (select from care.case_file c where c.id = case_id));
  create policy received on care.ground for select
    using (care.works_cases() and identity.acting_organization() = any (receiver_ids));

  alter table care.referral enable row level security, force row level security;
  create policy own on care.referral
    using (care.works_cases() and identity.acting_organization() in (sender_id, case_organization_id))
    with check (care.works_cases() and identity.acting_organization() in (sender_id, case_organization_id));
  create policy received on care.referral for select
    using (care.works_cases() and state <> 'DRAFT' and receiver_id = identity.acting_organization());
  create policy received_write on care.referral for update
    using (care.works_cases() and state <> 'DRAFT' and receiver_id = identity.acting_organization());
  create policy at_desk on care.referral for select
    using (care.works_cases() and state <> 'DRAFT' and identity.acting_organization() = any (desk_ids));
  create policy at_desk_write on care.referral for update
    using (care.works_cases() and state <> 'DRAFT' and identity.acting_organization() = any (desk_ids));
  -- The desk routes on in the sender's name: the next link of a chain it holds.
  create policy at_desk_on on care.referral for insert
    with check (care.works_cases() and hop > 0 and identity.acting_organization() = any (desk_ids));

  alter table care.referral_item enable row level security, force row level security;
  create policy own on care.referral_item
    using (exists (select from care.referral r where r.id = referral_id
      and identity.acting_organization() in (r.sender_id, r.case_organization_id)))
    with check (exists (select from care.referral r where r.id = referral_id
      and (identity.acting_organization() in (r.sender_id, r.case_organization_id)
        or (r.hop > 0 and identity.acting_organization() = any (r.desk_ids)))));
  create policy need on care.referral_item for select
    using ((item = 'NEED' or (form = 'COARSE' and item in ('WISH', 'SITUATION', 'TRIED', 'AVOID', 'HOUSEHOLD')))
      and exists (select from care.referral r where r.id = referral_id
        and r.state not in ('DRAFT', 'DECLINED', 'REROUTED', 'RECALLED', 'RETURNED')
        and (r.receiver_id = identity.acting_organization() or identity.acting_organization() = any (r.desk_ids))));
  create policy person on care.referral_item for select
    using (not stays_in_office and exists (select from care.referral r where r.id = referral_id
      and r.receiver_id = identity.acting_organization()
      and (r.state in ('ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED')
        or (item in ('WISH', 'SITUATION', 'TRIED', 'AVOID')
          and r.state in ('SENT', 'RECEIVED', 'ASKED_BACK', 'ON_HOLD', 'WITH_DESK')))
      and (item <> 'IDENTITY' or r.is_named)
      and exists (select from care.ground g where g.case_id = r.case_id and g.withdrawn_at is null
        and care.today() between g.given_on and coalesce(g.until, 'infinity')
        and r.receiver_id = any (g.receiver_ids) and item = any (g.items))));

  alter table care.referral_event enable row level security, force row level security;
  create policy read on care.referral_event for select
    using (exists (select from care.referral r where r.id = referral_id));
  create policy add on care.referral_event for insert
    with check (exists (select from care.referral r where r.id = referral_id));

  -- What runs as the owner: the jobs of waiting, and the two functions below, which ask by themselves who asks.
  create policy jobs on care.referral to current_user using (true);
  create policy jobs on care.referral_event to current_user using (true);
  create policy jobs on care.referral_item to current_user using (true);

  -- Of a chain a party sees whom it asked and what became of it, also where it was no party to that link.
  create function care.chain_of(referral uuid)
    returns table (id uuid, receiver_id uuid, receiver_name text, state text, hop int, is_open_again boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
      select l.id, l.receiver_id, l.receiver_name, l.state, l.hop, l.is_open_again
      from care.referral r join care.referral l on l.chain_id = r.chain_id
      where r.id = referral and (identity.acting_organization() in (r.sender_id, r.case_organization_id, r.receiver_id)
        or identity.acting_organization() = any (r.desk_ids))
      order by l.hop, l.made_at;
    end;
  -- The texts go along to the next link unread: a desk that routes on need not see what it hands over.
  create function care.hand_items_on(old_link uuid, new_link uuid) returns void
    language sql volatile security definer set search_path = pg_catalog
    begin atomic
      insert into care.referral_item (referral_id, item, form, text_sealed, stays_in_office)
      select new_link, i.item, i.form, i.text_sealed, i.stays_in_office
      from care.referral_item i join care.referral o on o.id = i.referral_id join care.referral n on n.id = new_link
      where o.id = old_link and n.chain_id = o.chain_id and n.hop > o.hop
        and (identity.acting_organization() in (o.sender_id, o.case_organization_id)
          or identity.acting_organization() = any (n.desk_ids));
    end;
  -- Whether somebody of an organization works with cases here; who does not is asked by letter.
  create function care.works_here(organization uuid) returns boolean
    language plpgsql stable security definer set search_path = pg_catalog as $$
  declare
    door text := current_setting('tsunagi.door', true);
    works boolean;
  begin
    -- Memberships are shown at the door of the sign-in alone; what is learned there is a yes or a no.
    perform set_config('tsunagi.door', 'sign-in', true);
    select exists (select from identity.membership m where m.organization_id = organization
      and m.role in ('PROVIDER_CASEWORKER', 'MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR',
        'VISITING_SUPPORTER')
      and care.today() between m.valid_from and coalesce(m.valid_to, 'infinity')) into works;
    perform set_config('tsunagi.door', coalesce(door, ''), true);
    return works;
  end $$;`;
