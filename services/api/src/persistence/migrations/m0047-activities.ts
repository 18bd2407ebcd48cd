import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * What is done for a case, the one source of every count; with the day of the next contact and the changes one must know
 * ahead. An activity is taken back, never deleted: what others have read of a quarter stays what it was.
 */
export class Activities extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const tables = `
  create table care.activity (
    id uuid primary key,
    case_id uuid not null references care.case_file,
    organization_id uuid not null,
    municipality_code text,
    on_day date not null,
    kind text not null,
    partner text not null,
    is_reached boolean not null,
    stage text,
    home_code text,
    place_code text,
    note_sealed bytea,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    undone_at timestamptz,
    undone_by uuid
  );
  create index activity_of_case on care.activity (case_id, on_day);
  create index activity_of_organization on care.activity (organization_id, on_day);
  create table care.next_contact (
    case_id uuid primary key references care.case_file,
    on_day date not null,
    times_pushed_back int not null default 0,
    pushed_back_on date
  );
  create table care.milestone (
    id uuid primary key,
    case_id uuid not null references care.case_file,
    kind text not null,
    on_day date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    removed_at timestamptz
  );
  create index milestone_of_case on care.milestone (case_id, on_day);`;

const policies = ['activity', 'next_contact', 'milestone']
  .map(
    (table) => `
  alter table care.${table} enable row level security, force row level security;
  create policy own on care.${table} using (exists (select from care.case_file c where c.id = case_id))
    with check (exists (select from care.case_file c where c.id = case_id));`,
  )
  .join('');

const comments = [
  commentsOn('care.activity', 'ケースのためにしたこと。数は、すべてここから出る', {
    id: '内部: 識別子',
    case_id: '内部: ケース',
    organization_id: '内部: した組織',
    municipality_code: '内部: した組織の市区町村',
    on_day: '個人: した日',
    kind: '個人: 何をしたか',
    partner: '個人: だれと',
    is_reached: '個人: 会えたか、話せたか',
    stage: '個人: いまの段階',
    home_code: '個人: 住んでいる市区町村（空は、した組織と同じ）',
    place_code: '個人: した所の市区町村（空は、した組織と同じ）',
    note_sealed: '要配慮: おぼえ書き（封じたもの）',
    recorded_by: '個人: 書いた人',
    recorded_at: '内部: 書いた時',
    undone_at: '内部: 取り消した時',
    undone_by: '個人: 取り消した人',
  }),
  commentsOn('care.next_contact', '次に連絡する日', {
    case_id: '内部: ケース',
    on_day: '個人: その日',
    times_pushed_back: '内部: 急ぎの仕事で、何度あとにしたか',
    pushed_back_on: '内部: さいごにあとにした日',
  }),
  commentsOn('care.milestone', 'これからの節目（卒業、制度の開始など）', {
    id: '内部: 識別子',
    case_id: '内部: ケース',
    kind: '個人: 節目の種類',
    on_day: '個人: その日',
    recorded_by: '個人: 書いた人',
    recorded_at: '内部: 書いた時',
    removed_at: '内部: 消した時',
  }),
].join('\n');
