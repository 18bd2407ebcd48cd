import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * What lists and maps read: one narrow row per offering that is not ended, compiled from the directory by
 * refreshOfferingSearch; beside it the card that is shown and the words that are searched. Nothing here knows a true
 * position or a rule of the supporters' layer.
 */
export class OfferingSearch extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(indexes);
    this.addSql(comments);
  }
}

const tables = `
  create table offering_search (
    offering_id uuid primary key references offering on delete cascade,
    resource_id uuid not null,
    organization_id uuid not null,
    kind text not null,
    place_code integer,
    provider_code integer,
    remote boolean not null,
    is_running boolean not null,
    yes_keys integer[] not null,
    first_keys integer[] not null,
    ask_keys integer[] not null,
    no_otherwise boolean not null,
    age_meets_from smallint not null,
    age_meets_to smallint not null,
    age_asks_from smallint not null,
    age_asks_to smallint not null,
    age_limited boolean not null,
    age_of_visitor boolean not null,
    audience_mask smallint not null,
    required_mask smallint not null,
    excluded_mask smallint not null,
    confirmed_on date,
    lat float8,
    lng float8,
    pos cube generated always as (unit_sphere(lat, lng)) stored,
    ordinal integer generated always as identity unique,
    world_x float8 generated always as ((lng + 180) / 360) stored,
    world_y float8 generated always as ((1 - ln(tan(radians(lat)) + 1 / cos(radians(lat))) / pi()) / 2) stored,
    precision text not null,
    transit text not null,
    atmosphere text not null,
    frequency text not null,
    access_mask smallint not null,
    function_mask smallint not null,
    stage_mask smallint not null,
    peer_run boolean,
    free boolean not null,
    visits_home boolean,
    gathers boolean not null
  );
  create table offering_card (
    offering_id uuid primary key references offering on delete cascade,
    card json not null
  );
  create table offering_words (
    offering_id uuid primary key references offering on delete cascade,
    name text not null,
    alias text not null,
    rest text not null,
    grams tsvector not null
  );
  create table map_cell (
    zoom smallint not null,
    x integer not null,
    y integer not null,
    count integer not null,
    lat float8 not null,
    lng float8 not null,
    west float8 not null,
    south float8 not null,
    east float8 not null,
    north float8 not null,
    sole_offering_id uuid,
    primary key (zoom, x, y)
  );`;

const indexes = `
  create index offering_search_place on offering_search (place_code, kind);
  create index offering_search_remote on offering_search (offering_id) where remote;
  create index offering_search_resource on offering_search (resource_id);
  create index offering_search_pos on offering_search using gist (pos);
  create index offering_words_grams on offering_words using gin (grams);`;

const comments = [
  commentsOn('offering_search', '検索と地図が読む表。もとの表からつくり直せる', {
    offering_id: '公開: 提供の識別子',
    resource_id: '公開: 資源の識別子',
    organization_id: '公開: 組織の識別子',
    kind: '公開: 種類',
    place_code: '公開: 場所の市区町村コード（整数）。場所がなければ運営者の所在、オンライン・電話なら空',
    provider_code: '公開: 運営者の市区町村コード（整数）',
    remote: '公開: オンラインか電話で、場所がない',
    is_running: '公開: いま実施しているか',
    yes_keys: '公開: 使える居住の鍵',
    first_keys: '公開: 最初の相談ができる居住の鍵',
    ask_keys: '公開: 確かめる居住の鍵',
    no_otherwise: '公開: どの鍵にも当たらなければ使えないか',
    age_meets_from: '公開: 当てはまる年齢の下',
    age_meets_to: '公開: 当てはまる年齢の上',
    age_asks_from: '公開: 確かめる年齢の下',
    age_asks_to: '公開: 確かめる年齢の上',
    age_limited: '公開: 年齢の条件があるか',
    age_of_visitor: '公開: 来る人の年齢か',
    audience_mask: '公開: 誰のためのものか',
    required_mask: '公開: 必要な事情',
    excluded_mask: '公開: 対象外の事情',
    confirmed_on: '公開: 最後に確かめた日',
    lat: '公開: 見せてよい点か市区町村の点の緯度',
    lng: '公開: 見せてよい点か市区町村の点の経度',
    pos: '公開: 上の点を単位球に置いたもの',
    ordinal: '内部: 升目を数えるときの番号',
    world_x: '公開: 地図の升目のための東西（世界を1とする）',
    world_y: '公開: 地図の升目のための南北（世界を1とする）',
    precision: '公開: 位置をどこまで見せるか（場所がなければ NONE）',
    transit: '公開: 公共交通で行けるか',
    atmosphere: '公開: 場の雰囲気',
    frequency: '公開: 開く頻度の区分',
    access_mask: '公開: 利用の仕方',
    function_mask: '公開: 窓口がすること',
    stage_mask: '公開: 主に、または共に関わる段階',
    peer_run: '公開: 経験者が営むか',
    free: '公開: 無料か',
    visits_home: '公開: 訪問するか',
    gathers: '公開: 日の分かる集まりか（暦に載せる）',
  }),
  commentsOn('offering_card', '一覧に出す一枚。公開の項目だけ', {
    offering_id: '公開: 提供の識別子',
    card: '公開: 一覧と判定に要る項目',
  }),
  commentsOn('offering_words', '言葉で探すための、ならした文字', {
    offering_id: '公開: 提供の識別子',
    name: '公開: 名前と読み',
    alias: '公開: 別名・種類・組織の名前',
    rest: '公開: していること・説明・市区町村の名前',
    grams: '公開: 上の三つの一文字と二文字の組（^ は名前のもの）',
  }),
  commentsOn('map_cell', '絞り込みのない地図のために、升目ごとに数えておいたもの', {
    zoom: '公開: 升目の細かさ（タイルの段）',
    x: '公開: 升目の東西',
    y: '公開: 升目の南北',
    count: '公開: 升目にある提供の数',
    lat: '公開: 平均の緯度',
    lng: '公開: 平均の経度',
    west: '公開: 西の端',
    south: '公開: 南の端',
    east: '公開: 東の端',
    north: '公開: 北の端',
    sole_offering_id: '公開: 一つだけのとき、その識別子',
  }),
].join('\n');
