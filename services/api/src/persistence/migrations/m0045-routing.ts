import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * How a municipality routes, revision by revision; what was said of a case so that it can be routed; and questions for
 * room, which carry nobody. For which case one was asked lies in a table of its own that the one asked cannot read.
 */
export class Routing extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const tables = `
  create table care.routing_revision (
    id uuid primary key default gen_random_uuid(),
    municipality_code text not null,
    number int not null check (number > 0),
    book jsonb not null,
    word text,
    organization_id uuid not null,
    saved_by uuid not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    unique (municipality_code, number)
  );
  create table care.case_fact (
    case_id uuid primary key references care.case_file,
    facts_sealed bytea not null,
    said_by uuid not null,
    said_at timestamptz not null
  );
  create table care.room_inquiry (
    id uuid primary key default gen_random_uuid(),
    need text not null,
    age_decade int check (age_decade between 0 and 110 and age_decade % 10 = 0),
    area_code text check (area_code ~ '^([0-9]{2}|[0-9]{5})$'),
    asker_id uuid not null,
    asker_name text not null,
    receiver_id uuid not null,
    receiver_name text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    answer text check (answer in ('YES', 'NO', 'ASK')),
    answer_word text,
    answered_by_name text,
    answered_at timestamptz,
    check (asker_id <> receiver_id),
    check ((answer is null) = (answered_at is null))
  );
  create index room_inquiry_asked on care.room_inquiry (asker_id, asked_at);
  create index room_inquiry_received on care.room_inquiry (receiver_id, asked_at);
  create table care.room_case (
    inquiry_id uuid primary key references care.room_inquiry,
    case_id uuid not null references care.case_file
  );
  create index room_case_of on care.room_case (case_id);`;

const policies = `
  alter table care.routing_revision enable row level security, force row level security;
  create policy read on care.routing_revision for select
    using (care.works_cases() and municipality_code = identity.acting_municipality());
  create policy add on care.routing_revision for insert
    with check (identity.acting_role() = 'MUNICIPAL_COORDINATOR' and municipality_code = identity.acting_municipality()
      and organization_id = identity.acting_organization());

  alter table care.case_fact enable row level security, force row level security;
  create policy own on care.case_fact using (exists (select from care.case_file c where c.id = case_id))
    with check (exists (select from care.case_file c where c.id = case_id));

  alter table care.room_inquiry enable row level security, force row level security;
  create policy between on care.room_inquiry for select
    using (care.works_cases() and identity.acting_organization() in (asker_id, receiver_id));
  create policy asks on care.room_inquiry for insert
    with check (care.works_cases() and asker_id = identity.acting_organization() and answer is null);
  create policy answers on care.room_inquiry for update
    using (care.works_cases() and receiver_id = identity.acting_organization());

  alter table care.room_case enable row level security, force row level security;
  create policy own on care.room_case using (exists (select from care.case_file c where c.id = case_id))
    with check (exists (select from care.case_file c where c.id = case_id));`;

const comments = [
  commentsOn('care.routing_revision', '市区町村の振り分けのルール。足すだけで、変えない', {
    id: '内部: 識別子',
    municipality_code: '内部: どの市区町村の',
    number: '内部: 何番めの版か',
    book: '内部: ルール、引き受ける先、ためす例（人のことは書かない）',
    word: '内部: なぜ変えたか',
    organization_id: '内部: 書いた組織',
    saved_by: '個人: 書いた人',
    saved_by_name: '個人: 書いた人の、そのときの名前',
    saved_at: '内部: 書いた時',
  }),
  commentsOn('care.case_fact', '行き先をさがすために記した、ケースの事情', {
    case_id: '内部: ケース',
    facts_sealed: '要配慮: 困窮・障害・健康など（封じたもの）',
    said_by: '個人: 記した人',
    said_at: '内部: 記した時',
  }),
  commentsOn('care.room_inquiry', '空きの問い合わせ。だれのことかは、書けない', {
    id: '内部: 識別子',
    need: '内部: どんな所をさがしているか',
    age_decade: '内部: およその年代（空は、言わない）',
    area_code: '内部: どのあたりから（市区町村か都道府県）',
    asker_id: '内部: たずねた組織',
    asker_name: '内部: そのときの名前',
    receiver_id: '内部: たずねられた組織',
    receiver_name: '内部: そのときの名前',
    asked_by: '個人: たずねた人',
    asked_by_name: '個人: そのときの名前',
    asked_at: '内部: たずねた時',
    answer: '内部: 答え（空は、まだ）',
    answer_word: '内部: 答えの言葉',
    answered_by_name: '個人: 答えた人の、そのときの名前',
    answered_at: '内部: 答えた時',
  }),
  commentsOn('care.room_case', '空きの問い合わせが、どのケースのためか。たずねた側だけが見る', {
    inquiry_id: '内部: 問い合わせ',
    case_id: '内部: ケース',
  }),
].join('\n');
