import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/** Secrets by which the codes of slips and letters are known again, whatever key the installation has by then. */
export class CodeSecretsKept extends Migration {
  override up(): void {
    this.addSql(`
      create table identity.code_secret (purpose text primary key, secret bytea not null);
      alter table identity.code_secret enable row level security, force row level security;
      create policy door on identity.code_secret for select using (coalesce(identity.door() = 'sign-in', false));
      create policy first on identity.code_secret for insert
        with check (coalesce(identity.door() = 'sign-in', false));`);
    this.addSql(
      commentsOn(
        'identity.code_secret',
        '紙に印した番号とリンクを見わけるための秘密。データの鍵をかえても、紙はそのまま使える',
        {
          purpose: '内部: 何のための',
          secret: '内部: 秘密（データの鍵で封じたもの）',
        },
      ),
    );
  }
}
