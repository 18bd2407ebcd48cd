import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Who in an office holds a case or cares for a referral it has taken on, and what is offered to a successor. Who answers
 * once a holder has left is asked when it is read, and stands in no row.
 */
export class HandOvers extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(people);
    this.addSql(comments);
  }
}

const tables = `
  alter table care.case_file add column held_by uuid;
  alter table care.referral add column cared_by uuid;
  create table care.hand_over (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    case_id uuid references care.case_file,
    referral_id uuid references care.referral,
    holder_id uuid,
    successor_id uuid not null,
    word_sealed bytea,
    offered_by uuid not null,
    offered_at timestamptz not null,
    confirmed_at timestamptz,
    taken_back_at timestamptz,
    check (num_nonnulls(case_id, referral_id) = 1),
    check (num_nonnulls(confirmed_at, taken_back_at) <= 1)
  );
  create unique index one_offer_of_case on care.hand_over (case_id)
    where confirmed_at is null and taken_back_at is null;
  create unique index one_offer_of_referral on care.hand_over (referral_id)
    where confirmed_at is null and taken_back_at is null;
  -- Whoever takes a referral on cares for it from then on, whichever door the act came through.
  create function care.cares_from_now() returns trigger language plpgsql as $$
  begin
    if new.state = 'ACCEPTED' and old.state is distinct from 'ACCEPTED' and new.cared_by is null
        and new.receiver_id = identity.acting_organization() then
      new.cared_by := identity.acting_person();
    end if;
    return new;
  end $$;
  create trigger cares_from_now before update on care.referral for each row execute function care.cares_from_now();`;

/** Offers stay in the office: the other side of a referral never learns who of us holds it. The successor alone confirms. */
const policies = `
  create function care.coordinates() returns boolean language sql stable
    return coalesce(identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'), false);
  alter table care.hand_over enable row level security, force row level security;
  create policy office on care.hand_over for select
    using (care.works_cases() and organization_id = identity.acting_organization());
  create policy offer on care.hand_over for insert with check (care.works_cases()
    and organization_id = identity.acting_organization() and offered_by = identity.acting_person()
    and confirmed_at is null
    and (exists (select from care.case_file c where c.id = case_id)
      or exists (select from care.referral r where r.id = referral_id and r.receiver_id = organization_id)));
  create policy answer on care.hand_over for update
    using (care.works_cases() and organization_id = identity.acting_organization())
    with check (organization_id = identity.acting_organization()
      and (confirmed_at is null or successor_id = identity.acting_person()));`;

/** Colleagues are shown at the door of the sign-in and to coordinators; of the own office those who hold cases are told here. */
const people = `
  create function care.office_people(day date)
    returns table (person_id uuid, name text, role text, is_here boolean, until date)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare door text := coalesce(current_setting('tsunagi.door', true), '');
  begin
    if not care.works_cases() then return; end if;
    perform set_config('tsunagi.door', 'sign-in', true);
    return query select m.person_id, p.name, m.role,
        day between m.valid_from and coalesce(m.valid_to, 'infinity')
          and (m.contract_id is null or coalesce(day between c.valid_from and c.valid_to
            and c.client_id = m.organization_id, false)),
        least(m.valid_to, c.valid_to)
      from identity.membership m join identity.person p on p.id = m.person_id
        left join identity.contract c on c.id = m.contract_id
      where m.organization_id = identity.acting_organization()
        and m.role in ('PROVIDER_CASEWORKER', 'MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR',
          'VISITING_SUPPORTER')
      order by p.name, m.id;
    perform set_config('tsunagi.door', door, true);
  end $$;`;

const comments = [
  commentsOn(
    'care.hand_over',
    '担当が替わるときの、ケースと紹介の引きつぎ。受けた人が確かめて、はじめて移る',
    {
      id: '内部: 識別子',
      organization_id: '内部: どの窓口の中の',
      case_id: '内部: どのケース',
      referral_id: '内部: どの紹介（受けたもの）',
      holder_id: '個人: それまで受けもつ人',
      successor_id: '個人: 引きつぐ人',
      word_sealed: '要配慮: 引きつぐ人へのひとこと（封じたもの）',
      offered_by: '個人: 頼んだ人',
      offered_at: '内部: 頼んだ時',
      confirmed_at: '内部: 引きつぐ人が確かめた時（空は、まだ）',
      taken_back_at: '内部: 取りやめた時（空は、取りやめていない）',
    },
  ),
  `comment on column care.case_file.held_by is '個人: 受けもつ人（空は、開いた人）';`,
  `comment on column care.referral.cared_by is '個人: 受けた側で受けもつ人（空は、まとめ役）';`,
].join('\n');
