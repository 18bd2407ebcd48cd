import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/** A municipality's first window, its equals, and where that window connects a person on to. */
export class MunicipalityProfile extends Migration {
  override up(): void {
    this.addSql(`
      create table municipality_profile (
        municipality_code text primary key references municipality,
        q1 text,
        q2 text,
        q3 text,
        first_window_id uuid references resource on delete set null,
        transit text not null default 'UNKNOWN' check (transit in ('YES', 'NO', 'UNKNOWN')),
        confirmed_on date
      );
      create table equal_window (
        municipality_code text not null references municipality_profile on delete cascade,
        resource_id uuid not null references resource on delete cascade,
        position integer not null,
        primary key (municipality_code, position)
      );
      create table chain_link (
        id uuid primary key default gen_random_uuid(),
        municipality_code text not null references municipality_profile on delete cascade,
        position integer not null,
        condition text not null,
        resource_id uuid references resource on delete set null,
        note text,
        unique (municipality_code, position)
      );`);
    this.addSql(comments);
  }
}

const comments = [
  commentsOn('municipality_profile', '市区町村ごとの窓口と調査への答え', {
    municipality_code: '公開: 市区町村コード',
    q1: '公開: 調査の問1（見本では見本値）',
    q2: '公開: 調査の問2（見本では見本値）',
    q3: '公開: 調査の問3（見本では見本値）',
    first_window_id: '公開: 最初の窓口',
    transit: '公開: 暮らしの場の公共交通',
    confirmed_on: '公開: 確かめた日',
  }),
  commentsOn('equal_window', '最初の窓口と同じように選べる窓口', {
    municipality_code: '公開: 市区町村コード',
    resource_id: '公開: 窓口',
    position: '公開: 並び順',
  }),
  commentsOn('chain_link', '最初の窓口から、どんなときにどこへつなぐか', {
    id: '公開: 識別子',
    municipality_code: '公開: 市区町村コード',
    position: '公開: 並び順',
    condition: '公開: どんなとき',
    resource_id: '公開: つなぐ先',
    note: '公開: 注記',
  }),
].join('\n');
