import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Lists that were imported, with what is needed to undo each as a whole. In a schema of its own: what a row was before
 * may hold true positions, so the public role, which reads the public schema, never comes near.
 */
export class Imports extends Migration {
  override up(): void {
    this.addSql(`
      create schema imports;
      create table imports.batch (
        id uuid primary key default gen_random_uuid(),
        file_name text not null,
        file_hash text not null,
        form text not null,
        mapping jsonb not null,
        counts jsonb not null,
        committed_at timestamptz not null default now(),
        undone_at timestamptz
      );
      create table imports.change (
        batch_id uuid not null references imports.batch on delete cascade,
        record text not null check (record in ('organization', 'venue', 'resource')),
        record_id uuid not null,
        before jsonb,
        after_hash text,
        source_row integer,
        left_over jsonb,
        primary key (batch_id, record, record_id)
      );
      create table imports.mapping (
        header_hash text primary key,
        header text[] not null,
        mapping jsonb not null,
        used_at timestamptz not null default now()
      );`);
    this.addSql(comments);
  }
}

const comments = [
  commentsOn('imports.batch', '取り込んだ一覧', {
    id: '内部: 識別子',
    file_name: '内部: ファイルの名前',
    file_hash: '内部: ファイルの指紋',
    form: '内部: CSV・Excel・パッケージの別',
    mapping: '内部: 列の読み方',
    counts: '内部: 新規・変更などの件数',
    committed_at: '内部: 取り込んだ時',
    undone_at: '内部: 取り消した時',
  }),
  commentsOn('imports.change', '取り込みで加わった・変わった記録。取り消しに要るもの', {
    batch_id: '内部: 取り込み',
    record: '内部: 組織・場所・資源の別',
    record_id: '内部: 記録の識別子',
    before: '内部: 取り込む前の姿（新しい記録は空）',
    after_hash: '内部: 取り込んだ直後の姿の指紋。その後の手直しを見分ける',
    source_row: '内部: 一覧の行',
    left_over: '内部: 読み方の分からない列に書かれていたこと',
  }),
  commentsOn('imports.mapping', '見出しの並びごとに覚えた列の読み方', {
    header_hash: '内部: 見出しの指紋',
    header: '内部: 見出し',
    mapping: '内部: 列の読み方',
    used_at: '内部: 最後に使った時',
  }),
].join('\n');
