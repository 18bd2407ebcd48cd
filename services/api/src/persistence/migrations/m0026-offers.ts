import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * What organizations would lend to other municipalities. An offer is for staff, never for the public; who sees it follows
 * from to whom it is made. The organization is named by id without a foreign key, as memberships do.
 */
export class Offers extends Migration {
  override up(): void {
    this.addSql('create schema if not exists upkeep;');
    this.addSql(table);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const table = `
  create table upkeep.offer (
    id uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    organization_name text not null,
    municipality_code text,
    prefecture_code text,
    kind text not null check (kind in ('PLACE', 'LECTURER', 'VISITING_SESSION', 'EXPERT', 'STAFF', 'OTHER')),
    title text not null,
    about text,
    conditions text,
    reach text not null check (reach in ('ANYONE', 'PREFECTURE', 'AREA')),
    valid_from date not null,
    valid_to date,
    dates jsonb not null default '[]',
    contact_name text not null,
    contact_phone text,
    contact_mail text,
    made_by uuid not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    ended_at timestamptz,
    check (valid_to >= valid_from),
    check (contact_phone is not null or contact_mail is not null)
  );
  create index offer_of_organization on upkeep.offer (organization_id);`;

const policies = `
  create function upkeep.offers_act() returns boolean language sql stable
    return coalesce(identity.acting_role() in ('PROVIDER_EDITOR', 'PROVIDER_CASEWORKER', 'MUNICIPAL_WORKER',
      'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'), false);
  create function upkeep.shares_area(code text) returns boolean language sql stable
    return exists (select from area_group g
      join area_group_member one on one.area_group_id = g.id and one.municipality_code = code
      join area_group_member other on other.area_group_id = g.id
        and other.municipality_code = identity.acting_municipality()
      where coalesce(g.valid_from <= (now() at time zone 'Asia/Tokyo')::date, true) and coalesce(g.valid_to >= (now() at time zone 'Asia/Tokyo')::date, true));
  alter table upkeep.offer enable row level security, force row level security;
  create policy own on upkeep.offer
    using (upkeep.offers_act() and organization_id = identity.acting_organization())
    with check (upkeep.offers_act() and organization_id = identity.acting_organization());
  create policy offered on upkeep.offer for select using (
    upkeep.offers_act() and ended_at is null and case reach
      when 'ANYONE' then true
      when 'PREFECTURE' then prefecture_code = identity.acting_prefecture()
      else upkeep.shares_area(municipality_code) end);`;

const comments = commentsOn('upkeep.offer', 'ほかの市区町村に貸せるもの。職員だけが見る', {
  id: '内部: 識別子',
  organization_id: '内部: 貸す組織',
  organization_name: '内部: 貸す組織の、そのときの名前',
  municipality_code: '内部: 貸す組織の市区町村',
  prefecture_code: '内部: 貸す組織の都道府県',
  kind: '内部: 何を貸すか',
  title: '内部: 呼び名',
  about: '内部: 説明',
  conditions: '内部: 条件',
  reach: '内部: だれに（どこでも・同じ都道府県・同じ圏域）',
  valid_from: '内部: はじめの日',
  valid_to: '内部: 終わりの日（空は、定めなし）',
  dates: '内部: 行ける日と、受けられる人数',
  contact_name: '個人: 問い合わせ先（窓口か人の名）',
  contact_phone: '個人: 問い合わせ先の電話',
  contact_mail: '個人: 問い合わせ先の電子メール',
  made_by: '個人: 載せた人',
  made_at: '内部: 載せた時',
  changed_at: '内部: 直した時',
  ended_at: '内部: やめた時（空は、つづいている）',
});
