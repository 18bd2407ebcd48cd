import { Migration } from '@mikro-orm/migrations';

/** A case that was taken off a table may be put before the same meeting again; on it, it lies once. */
export class PutBeforeTheTableAgain extends Migration {
  override up(): void {
    this.addSql(`
      alter table care.meeting_case drop constraint meeting_case_meeting_id_case_id_key;
      create unique index meeting_case_on_the_table on care.meeting_case (meeting_id, case_id) where taken_off_at is null;
      create index meeting_case_of_meeting on care.meeting_case (meeting_id);`);
  }
}
