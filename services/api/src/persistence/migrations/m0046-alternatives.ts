import { Migration } from '@mikro-orm/migrations';

/** Which place a decline proposes instead: named, so that the sender begins there with one press. */
export class Alternatives extends Migration {
  override up(): void {
    this.addSql(`
      alter table care.referral_event add column alternative_id uuid, add column alternative_name text;
      comment on column care.referral_event.alternative_id is '内部: 代わりにすすめた組織';
      comment on column care.referral_event.alternative_name is '内部: その組織の、そのときの名前';`);
  }
}
