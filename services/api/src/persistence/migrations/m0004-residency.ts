import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Who may use a resource by where they live. Groups, agreements and rules carry a number beside their id: residency is
 * compared as sets of integers.
 */
export class Residency extends Migration {
  override up(): void {
    this.addSql(`
      create table area_group (
        id uuid primary key default gen_random_uuid(),
        number integer generated always as identity unique,
        record_key text not null unique default gen_random_uuid()::text,
        name text not null,
        kana text not null,
        kind text not null,
        prefecture_code text references prefecture,
        lead_code text references municipality,
        valid_from date,
        valid_to date,
        check (valid_to >= valid_from)
      );
      create table area_group_member (
        area_group_id uuid not null references area_group on delete cascade,
        municipality_code text not null references municipality,
        primary key (area_group_id, municipality_code)
      );
      create table agreement (
        id uuid primary key default gen_random_uuid(),
        number integer generated always as identity unique,
        record_key text not null unique default gen_random_uuid()::text,
        name text not null,
        shared_kinds text[] not null,
        valid_from date not null,
        valid_to date,
        source text,
        check (valid_to >= valid_from)
      );
      create table agreement_party (
        agreement_id uuid not null references agreement on delete cascade,
        municipality_code text not null references municipality,
        primary key (agreement_id, municipality_code)
      );
      create table residency_rule (
        id uuid primary key default gen_random_uuid(),
        number integer generated always as identity unique,
        resource_id uuid not null references resource on delete cascade,
        record_key text not null unique default gen_random_uuid()::text,
        position integer not null,
        layer text not null check (layer in ('PUBLIC', 'SUPPORTERS')),
        scope jsonb not null,
        answer text not null check (answer in ('YES', 'FIRST_CONTACT', 'ASK')),
        valid_from date,
        valid_to date,
        source text,
        unique (resource_id, position),
        check (valid_to >= valid_from)
      );
      create index residency_rule_timed on residency_rule (number)
        where layer = 'PUBLIC' and (valid_from is not null or valid_to is not null);
      create view public_residency_rule as
        select number, resource_id, record_key, position, scope, answer, valid_from, valid_to, source
        from residency_rule where layer = 'PUBLIC';`);
    this.addSql(comments);
  }
}

const comments = [
  commentsOn('area_group', '圏域・ブロック・広域連合など', {
    id: '公開: 識別子',
    number: '内部: 居住の鍵をつくる番号',
    record_key: '内部: 規則が指す鍵。取り込み元での鍵でもある',
    name: '公開: 名前',
    kana: '公開: 読み',
    kind: '公開: 種類',
    prefecture_code: '公開: 都道府県コード',
    lead_code: '公開: 中心となる市区町村',
    valid_from: '公開: はじまりの日',
    valid_to: '公開: 最後の日',
  }),
  commentsOn('area_group_member', '圏域などに属する市区町村', {
    area_group_id: '公開: 圏域など',
    municipality_code: '公開: 市区町村コード',
  }),
  commentsOn('agreement', '市区町村どうしの取り決め', {
    id: '公開: 識別子',
    number: '内部: 居住の鍵をつくる番号',
    record_key: '内部: 規則が指す鍵。取り込み元での鍵でもある',
    name: '公開: 名前',
    shared_kinds: '公開: 共に使う資源の種類',
    valid_from: '公開: はじまりの日',
    valid_to: '公開: 最後の日',
    source: '公開: 出典',
  }),
  commentsOn('agreement_party', '取り決めに加わる市区町村', {
    agreement_id: '公開: 取り決め',
    municipality_code: '公開: 市区町村コード',
  }),
  commentsOn('residency_rule', '住む所による利用の可否（SUPPORTERS の行は公開しない）', {
    id: '内部: 識別子',
    number: '内部: 居住の鍵をつくる番号',
    resource_id: '内部: 資源',
    record_key: '内部: 取り込み元での鍵',
    position: '内部: 並び順',
    layer: '内部: 住民に見せるか、支援者だけか',
    scope: '内部: 誰について言うか',
    answer: '内部: 答え',
    valid_from: '内部: はじまりの日',
    valid_to: '内部: 最後の日',
    source: '内部: 出典',
  }),
  commentsOn(
    'public_residency_rule',
    '住民に見せてよい規則だけ。公開の役割はこれを読み、もとの表は読めない',
    {
      number: '内部: 居住の鍵をつくる番号',
      resource_id: '公開: 資源',
      record_key: '内部: 取り込み元での鍵',
      position: '公開: 並び順',
      scope: '公開: 誰について言うか',
      answer: '公開: 答え',
      valid_from: '公開: はじまりの日',
      valid_to: '公開: 最後の日',
      source: '公開: 出典',
    },
    'view',
  ),
].join('\n');
