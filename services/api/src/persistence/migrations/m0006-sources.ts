import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/** How old a fact is, and where it comes from. */
export class Sources extends Migration {
  override up(): void {
    this.addSql(`
      create table verification (
        id uuid primary key default gen_random_uuid(),
        resource_id uuid not null references resource on delete cascade,
        confirmed_on date not null,
        by_name text not null,
        by_role text not null
      );
      create index verification_latest on verification (resource_id, confirmed_on desc);
      create table provenance (
        id uuid primary key default gen_random_uuid(),
        resource_id uuid not null references resource on delete cascade,
        field text not null,
        source text not null,
        recorded_on date,
        unique (resource_id, field)
      );
      create table directory_meta (
        sole boolean primary key default true check (sole),
        fiction text,
        boundaries_origin text not null default 'APPROXIMATE'
          check (boundaries_origin in ('APPROXIMATE', 'OFFICIAL', 'STAFF')),
        geography_hash text,
        directory_hash text,
        revision bigint not null default 0
      );
      insert into directory_meta default values;`);
    this.addSql(comments);
  }
}

const comments = [
  commentsOn('verification', '資源を確かめた記録', {
    id: '公開: 識別子',
    resource_id: '公開: 資源',
    confirmed_on: '公開: 確かめた日',
    by_name: '公開: 確かめた組織の名前',
    by_role: '公開: 確かめた人の立場',
  }),
  commentsOn('provenance', '項目ごとの出典', {
    id: '公開: 識別子',
    resource_id: '公開: 資源',
    field: '公開: 項目',
    source: '公開: 出典',
    recorded_on: '公開: 記した日',
  }),
  commentsOn('directory_meta', '資源集そのものについて（一行だけ）', {
    sole: '内部: 行を一つに限る',
    fiction: '公開: 架空であることの断り（本物なら空）',
    boundaries_origin: '公開: 境界の出所',
    geography_hash: '内部: 読み込んだ地理の指紋',
    directory_hash: '内部: 読み込んだ見本の指紋',
    revision: '内部: 変わるたびに増える数。サーバーの控えを読み直す印',
  }),
].join('\n');
