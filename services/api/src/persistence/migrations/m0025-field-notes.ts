import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Notes taken while walking, with their photos. They lie apart from the directory until somebody completes them, so no
 * public door can show one. Only those who record for the same municipality (or the same prefecture's center) see them.
 */
export class FieldNotes extends Migration {
  override up(): void {
    this.addSql('create schema if not exists upkeep;');
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const tables = `
  create table upkeep.field_note (
    id uuid primary key,
    keeper_code text not null,
    organization_id uuid not null,
    name text not null check (char_length(name) between 1 and 100),
    lat float8,
    lng float8,
    accuracy_meters integer check (accuracy_meters >= 0),
    place_words text,
    told_by text,
    taken_by uuid not null,
    taken_by_name text not null,
    taken_at timestamptz not null,
    received_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'COMPLETED', 'DROPPED')),
    word text,
    resource_id uuid,
    proposal_id uuid,
    closed_by uuid,
    closed_by_name text,
    closed_at timestamptz,
    check ((lat is null) = (lng is null)),
    check ((state = 'OPEN') = (closed_at is null))
  );
  create index field_note_of_keeper on upkeep.field_note (keeper_code, state, taken_at desc);
  create table upkeep.field_photo (
    note_id uuid primary key references upkeep.field_note on delete cascade,
    image bytea not null check (octet_length(image) <= 500000),
    width integer not null,
    height integer not null,
    received_at timestamptz not null
  );`;

/** The prefecture's center has notes of its own; those of its towns are the towns' until they are completed. */
const policies = `
  create function upkeep.recorder_code() returns text language sql stable
    return case
      when identity.acting_role() in ('MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR', 'VISITING_SUPPORTER')
        then identity.acting_municipality()
      when identity.acting_role() = 'PREFECTURAL_COORDINATOR' then identity.acting_prefecture() end;
  alter table upkeep.field_note enable row level security, force row level security;
  create policy own_municipality on upkeep.field_note
    using (keeper_code = upkeep.recorder_code()) with check (keeper_code = upkeep.recorder_code());
  alter table upkeep.field_photo enable row level security, force row level security;
  create policy own_municipality on upkeep.field_photo
    using (exists (select from upkeep.field_note n where n.id = note_id));`;

const comments = [
  commentsOn('upkeep.field_note', '歩いて知った場所のメモ。仕上げるまで、自分の市区町村だけが見る', {
    id: '内部: 識別子（端末が決める。二度送っても一つ）',
    keeper_code: '内部: どの市区町村（または都道府県）のメモか',
    organization_id: '内部: 書いた人が、そのとき働いていた組織',
    name: '内部: 場所の呼び名',
    lat: '内部: 緯度',
    lng: '内部: 経度',
    accuracy_meters: '内部: 位置の誤差（メートル）',
    place_words: '内部: どこか、ことばで',
    told_by: '個人: 教えてくれた人',
    taken_by: '個人: 書いた人',
    taken_by_name: '個人: 書いた人の、そのときの名前',
    taken_at: '内部: 書いた時',
    received_at: '内部: 届いた時',
    state: '内部: 未確認・仕上げた・載せない',
    word: '内部: 載せないときの、ひとこと',
    resource_id: '内部: 仕上げてできた案内',
    proposal_id: '内部: 仕上げて審査に送ったもの',
    closed_by: '個人: 仕上げた人',
    closed_by_name: '個人: 仕上げた人の、そのときの名前',
    closed_at: '内部: 仕上げた時',
  }),
  commentsOn('upkeep.field_photo', 'メモの写真。作り直してあり、位置の情報はない', {
    note_id: '内部: どのメモの',
    image: '内部: 写真（JPEG、500kB まで）',
    width: '内部: 横の画素',
    height: '内部: 縦の画素',
    received_at: '内部: 届いた時',
  }),
].join('\n');
