import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/** Japan's municipalities, their wards, codes that led to them, and who lies beside whom. Codes are keys, names never. */
export class Geography extends Migration {
  override up(): void {
    this.addSql(`
      create table prefecture (
        code text primary key check (code ~ '^[0-9]{2}$'),
        name text not null,
        kana text not null
      );
      create table prefecture_adjacency (
        code text not null references prefecture,
        neighbor_code text not null references prefecture,
        primary key (code, neighbor_code)
      );
      create table municipality (
        code text primary key check (code ~ '^[0-9]{5}$'),
        name text not null,
        kana text not null,
        class text not null,
        prefecture_code text not null references prefecture,
        county text,
        county_kana text,
        lat float8 not null,
        lng float8 not null
      );
      create table ward (
        code text primary key check (code ~ '^[0-9]{5}$'),
        city_code text not null references municipality,
        name text not null,
        kana text not null
      );
      create table municipality_adjacency (
        code text not null references municipality,
        neighbor_code text not null references municipality,
        origin text not null check (origin in ('APPROXIMATE', 'OFFICIAL', 'STAFF')),
        over text not null check (over in ('LAND', 'SEA')),
        primary key (code, neighbor_code)
      );
      create table postcode (
        postcode text not null check (postcode ~ '^[0-9]{7}$'),
        municipality_code text not null,
        ward_code text
      );
      create index postcode_digits on postcode (postcode collate "C");
      create table former_code (
        code text primary key check (code ~ '^[0-9]{5}$'),
        name text not null,
        ended_on date not null,
        successors text[] not null check (cardinality(successors) > 0)
      );`);
    this.addSql(comments);
  }
}

const comments = [
  commentsOn('prefecture', '都道府県', {
    code: '公開: 2桁の都道府県コード',
    name: '公開: 名前',
    kana: '公開: ひらがなの読み',
  }),
  commentsOn('prefecture_adjacency', '陸で接する、または橋やトンネルで結ばれた都道府県', {
    code: '公開: 都道府県コード',
    neighbor_code: '公開: となりの都道府県コード',
  }),
  commentsOn('municipality', '市区町村（1,741）', {
    code: '公開: 5桁の全国地方公共団体コード',
    name: '公開: 正式な名前',
    kana: '公開: ひらがなの読み',
    class: '公開: 指定都市・中核市・施行時特例市・特別区・市・町・村の別',
    prefecture_code: '公開: 都道府県コード',
    county: '公開: 郡の名前（分かるとき）',
    county_kana: '公開: 郡の読み',
    lat: '公開: 代表点の緯度（役所の付近）',
    lng: '公開: 代表点の経度（役所の付近）',
  }),
  commentsOn('ward', '指定都市の区', {
    code: '公開: 5桁の区コード',
    city_code: '公開: 属する市のコード',
    name: '公開: 区の名前',
    kana: '公開: ひらがなの読み',
  }),
  commentsOn('municipality_adjacency', 'となり合う市区町村と、その出所', {
    code: '公開: 市区町村コード',
    neighbor_code: '公開: となりの市区町村コード',
    origin: '公開: 出所（概略の境界・国土数値情報・職員の入力）',
    over: '公開: 陸つづきか、海を越えるか',
  }),
  commentsOn('postcode', '郵便番号から市区町村へ', {
    postcode: '公開: 7桁の郵便番号',
    municipality_code: '公開: 市区町村コード',
    ward_code: '公開: 区のコード（指定都市だけ）',
  }),
  commentsOn('former_code', '合併などで使われなくなったコードと、その後継', {
    code: '公開: 旧コード',
    name: '公開: 旧い名前',
    ended_on: '公開: 使われなくなった最初の日',
    successors: '公開: いまの市区町村か区のコード。分かれたときは大きいほうから',
  }),
].join('\n');
