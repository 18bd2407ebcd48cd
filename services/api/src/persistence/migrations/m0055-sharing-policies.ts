import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * How strictly each office shares, the second look at what was shared for danger to life, who unmasked what was handed
 * on, and a yes or no on how far a provider is vetted for those who may not read the record of it.
 */
export class SharingPolicies extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(functions);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const tables = `
  create table care.sharing_policy (
    organization_id uuid primary key,
    family text not null check (family in ('NOTHING', 'WITH_SECRECY', 'ENOUGH')),
    meeting text not null check (meeting in ('NOTHING', 'WITHOUT_NAME', 'WITH_NAME')),
    sensitive_leaves boolean not null,
    is_under_secrecy boolean not null default false,
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null
  );
  alter table care.ground add column word_sealed bytea;
  alter table care.ground add column reviewed_by uuid;
  alter table care.ground add column reviewed_by_name text;
  alter table care.ground add column reviewed_at timestamptz;
  alter table care.ground add column review_word_sealed bytea;
  create index ground_of_danger on care.ground (case_id) where kind = 'DANGER_TO_LIFE' and reviewed_at is null;
  create table care.referral_unmasking (
    id uuid primary key default gen_random_uuid(),
    referral_id uuid not null references care.referral,
    organization_id uuid not null,
    item text not null,
    reason_sealed bytea,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null
  );
  create index unmasking_of_referral on care.referral_unmasking (referral_id);`;

/** What was found out about a provider is read by few; whoever refers learns each subject's last result, and no word. */
const functions = `
  create function care.decides_sharing(organization uuid) returns boolean language sql stable
    return coalesce(organization = identity.acting_organization() and identity.acting_role() in
      ('PROVIDER_CASEWORKER', 'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'), false);
  create policy asked_for on vetting.finding for select to current_user using (true);
  create function care.vetting_of(organizations uuid[])
    returns table (organization_id uuid, subject text, result text, checked_on date, next_check_on date)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
      select distinct on (f.organization_id, f.subject) f.organization_id, f.subject, f.result, f.checked_on, f.next_check_on
      from vetting.finding f where f.organization_id = any (organizations)
      order by f.organization_id, f.subject, f.checked_on desc, f.recorded_at desc;
    end;`;

const policies = `
  alter table care.sharing_policy enable row level security, force row level security;
  -- Both sides must know why something is not shown: whoever works with cases reads the rules of every office.
  create policy read on care.sharing_policy for select
    using (care.works_cases() or coalesce(identity.door() in ('link', 'slip'), false));
  create policy decided on care.sharing_policy for insert with check (care.decides_sharing(organization_id));
  create policy decided_anew on care.sharing_policy for update
    using (care.decides_sharing(organization_id)) with check (care.decides_sharing(organization_id));

  alter table care.referral_unmasking enable row level security, force row level security;
  create policy kept on care.referral_unmasking for insert
    with check (care.works_cases() and organization_id = identity.acting_organization() and person_id = identity.acting_person()
      and exists (select from care.referral r where r.id = referral_id));
  create policy read on care.referral_unmasking for select
    using (care.works_cases() and (organization_id = identity.acting_organization()
      or exists (select from care.referral r where r.id = referral_id
        and identity.acting_organization() in (r.sender_id, r.case_organization_id))));`;

const comments = [
  commentsOn('care.sharing_policy', '組織ごとの、見せ方のきまり。ない組織は、ふつうのきまり', {
    organization_id: '内部: きまりを決めた組織',
    family: '内部: 家族の同意で、どこまで見せるか',
    meeting: '内部: 支援会議で、どこまで見せるか',
    sensitive_leaves: '内部: からだ・お金などを、役所の外に出すか',
    is_under_secrecy: '内部: 働く人が秘密を守る約束をしているか',
    decided_by: '個人: 決めた人',
    decided_by_name: '個人: 決めた人の、そのときの名前',
    decided_at: '内部: 決めた時',
  }),
  commentsOn('care.referral_unmasking', '紹介の伏せた項目を、どこのだれが、なぜ見たか', {
    id: '内部: 識別子',
    referral_id: '内部: 紹介',
    organization_id: '内部: 見た人の組織',
    item: '内部: 項目',
    reason_sealed: '要配慮: 理由（封じたもの）',
    person_id: '個人: 見た人',
    person_name: '個人: 見た人の、そのときの名前',
    at: '内部: 時',
  }),
  ...Object.entries({
    word_sealed: '要配慮: なぜ見せたか（封じたもの）',
    reviewed_by: '個人: 命の危険で見せたことを見直した人',
    reviewed_by_name: '個人: 見直した人の、そのときの名前',
    reviewed_at: '内部: 見直した時',
    review_word_sealed: '要配慮: 見直してどう考えたか（封じたもの）',
  }).map(([column, words]) => `comment on column care.ground.${column} is '${words}';`),
].join('\n');
