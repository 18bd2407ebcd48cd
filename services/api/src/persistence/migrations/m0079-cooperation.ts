import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Agreements while they are drafted, agreed to in turn and settled (R129, R130). What is agreed is written to `public.agreement`
 * by a job, from which residency is compiled; nothing here is public.
 */
export class Cooperation extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const tables = `
  create schema cooperation;
  create table cooperation.agreement (
    id uuid primary key default gen_random_uuid(),
    drafter_id uuid not null,
    drafter_name text not null,
    name text not null,
    aim text not null,
    shared_kinds text[] not null,
    member_codes text[] not null,
    lead_code text not null,
    valid_from date not null,
    valid_to date,
    yen bigint check (yen >= 0),
    parts jsonb not null,
    state text not null check (state in ('DRAFT', 'PROPOSED', 'AGREED', 'SETTLED', 'DECLINED', 'WITHDRAWN')),
    version integer not null default 1,
    made_at timestamptz not null,
    proposed_at timestamptz,
    settled jsonb,
    check (valid_to >= valid_from),
    check (lead_code = any (member_codes))
  );
  create index cooperation_agreement_of on cooperation.agreement using gin (member_codes);
  create table cooperation.agreement_member (
    agreement_id uuid not null references cooperation.agreement,
    municipality_code text not null references municipality,
    agreed_on date,
    agreed_by_name text,
    role text,
    primary key (agreement_id, municipality_code)
  );
  create table cooperation.agreement_use (
    agreement_id uuid not null,
    municipality_code text not null,
    month date not null check (extract(day from month) = 1),
    uses integer not null check (uses >= 0),
    primary key (agreement_id, municipality_code, month),
    foreign key (agreement_id, municipality_code) references cooperation.agreement_member
  );
  create table cooperation.agreement_event (
    id uuid primary key default gen_random_uuid(),
    number bigint generated always as identity,
    agreement_id uuid not null references cooperation.agreement,
    at timestamptz not null,
    action text not null,
    organization_id uuid not null,
    organization_name text not null,
    person_name text not null,
    word text,
    day date
  );
  create index agreement_event_of on cooperation.agreement_event (agreement_id, number);`;

/** A draft is its drafter's alone until it first goes round; then its members read it, and the centers of their prefectures. */
const policies = `
  create function cooperation.coordinates() returns boolean language sql stable
    return coalesce(identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR'), false);
  create function cooperation.takes_part(drafter uuid, proposed timestamptz, members text[]) returns boolean language sql stable
    return cooperation.coordinates() and coalesce(drafter = identity.acting_organization()
      or (proposed is not null and (identity.acting_municipality() = any (members)
        or (identity.acting_role() = 'PREFECTURAL_COORDINATOR'
          and exists (select from unnest(members) as code where left(code, 2) = identity.acting_prefecture())))), false);

  alter table cooperation.agreement enable row level security, force row level security;
  create policy parties on cooperation.agreement for select
    using (cooperation.takes_part(drafter_id, proposed_at, member_codes) or coalesce(identity.door() = 'jobs', false));
  create policy drafted on cooperation.agreement for insert
    with check (cooperation.coordinates() and drafter_id = identity.acting_organization() and state = 'DRAFT' and proposed_at is null);
  create policy moved on cooperation.agreement for update
    using (cooperation.takes_part(drafter_id, proposed_at, member_codes))
    with check (cooperation.coordinates() and (drafter_id = identity.acting_organization()
      or identity.acting_municipality() = any (member_codes)));

  alter table cooperation.agreement_member enable row level security, force row level security;
  create policy parties on cooperation.agreement_member for select
    using (exists (select from cooperation.agreement a where a.id = agreement_id));
  create policy drafted on cooperation.agreement_member for insert
    with check (exists (select from cooperation.agreement a where a.id = agreement_id
      and a.drafter_id = identity.acting_organization()));
  create policy moved on cooperation.agreement_member for update
    using (exists (select from cooperation.agreement a where a.id = agreement_id));
  create policy drafted_anew on cooperation.agreement_member for delete
    using (exists (select from cooperation.agreement a where a.id = agreement_id
      and a.drafter_id = identity.acting_organization() and a.state = 'DRAFT'));

  alter table cooperation.agreement_use enable row level security, force row level security;
  create policy parties on cooperation.agreement_use for select
    using (exists (select from cooperation.agreement a where a.id = agreement_id));
  create policy counted on cooperation.agreement_use for insert
    with check (exists (select from cooperation.agreement a where a.id = agreement_id and a.state = 'AGREED'));
  create policy counted_anew on cooperation.agreement_use for update
    using (exists (select from cooperation.agreement a where a.id = agreement_id and a.state = 'AGREED'));

  alter table cooperation.agreement_event enable row level security, force row level security;
  create policy parties on cooperation.agreement_event for select
    using (exists (select from cooperation.agreement a where a.id = agreement_id));
  create policy written on cooperation.agreement_event for insert
    with check (organization_id = identity.acting_organization()
      and exists (select from cooperation.agreement a where a.id = agreement_id));`;

const comments = [
  commentsOn('cooperation.agreement', '市区町村どうしの取り決め。案から合意まで', {
    id: '内部: 識別子。合意すると、公開の取り決めも同じ番号になる',
    drafter_id: '内部: 案を書いた組織',
    drafter_name: '内部: その名前',
    name: '内部: 取り決めの名前（合意すると公開）',
    aim: '内部: 何のためか',
    shared_kinds: '内部: いっしょに使う資源の種類（合意すると公開）',
    member_codes: '内部: 加わる市区町村、たずねる順（合意すると公開）',
    lead_code: '内部: 代表の市区町村',
    valid_from: '内部: はじめの日（合意すると公開）',
    valid_to: '内部: 終わりの日（合意すると公開）',
    yen: '内部: はじめから終わりまでの費用の見こみ、円',
    parts: '内部: 費用の分け方と割合',
    state: '内部: どこまで進んだか',
    version: '内部: 変わるたびに増える',
    made_at: '内部: 書きはじめた時',
    proposed_at: '内部: はじめて市区町村に回した時',
    settled: '内部: 精算した金額と、その出し方。決めたあとは変わらない',
  }),
  commentsOn('cooperation.agreement_member', '取り決めに加わる市区町村', {
    agreement_id: '内部: 取り決め',
    municipality_code: '内部: 市区町村',
    agreed_on: '内部: 合意した日',
    agreed_by_name: '個人: 合意した職員の名前',
    role: '内部: 役わり（会場、送迎など）',
  }),
  commentsOn('cooperation.agreement_use', '取り決めで使われた回数。名前なし', {
    agreement_id: '内部: 取り決め',
    municipality_code: '内部: 使った人の市区町村',
    month: '内部: 月',
    uses: '内部: 住民が使った延べ回数（名前なし）',
  }),
  commentsOn('cooperation.agreement_event', '取り決めについて、したこと', {
    id: '内部: 識別子',
    number: '内部: 書かれた順',
    agreement_id: '内部: 取り決め',
    at: '内部: 時',
    action: '内部: したこと',
    organization_id: '内部: した組織',
    organization_name: '内部: その名前',
    person_name: '個人: した職員の名前',
    word: '内部: ことば',
    day: '内部: 終わりの日',
  }),
].join('\n');
