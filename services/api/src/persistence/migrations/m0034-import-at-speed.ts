import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * Lists of twenty thousand lines come in and go out again within a minute: rows that go are looked for by an index in
 * what may point at them, the door of the commands is asked before the keeper of each entry, and how far an undoing is
 * can be seen.
 */
export class ImportAtSpeed extends Migration {
  override up(): void {
    this.addSql(`
      create index chain_link_resource on chain_link (resource_id);
      create index municipality_profile_first_window on municipality_profile (first_window_id);
      alter policy seen on upkeep.version
        using (coalesce(identity.door() = 'command', false) or upkeep.may_see(resource_id));
      alter policy made on upkeep.version
        with check (coalesce(identity.door() = 'command', false) or upkeep.keeps(resource_id));
      alter table imports.batch
        add column undo_done integer not null default 0,
        add column undo_of integer not null default 0,
        add column undo_progress_at timestamptz;`);
    this.addSql(
      commentsOn('imports.batch', '取り込んだ一覧', {
        undo_done: '内部: 取り消しがどこまで進んだか',
        undo_of: '内部: いくつのうち',
        undo_progress_at: '内部: 取り消しが最後に進んだ時',
      }),
    );
  }
}
